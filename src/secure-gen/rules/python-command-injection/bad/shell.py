import os
import subprocess


def convert(name):
    os.system("convert %s out.png" % name)  # weakness
    subprocess.call("identify " + name, shell=True)  # weakness
    command = f"file {name}"
    return subprocess.check_output(command, shell=True)  # weakness
