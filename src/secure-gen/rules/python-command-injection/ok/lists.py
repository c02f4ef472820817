import shlex
import subprocess


def convert(name):
    subprocess.call(["convert", name, "out.png"])
    subprocess.run("ls -l", shell=True)
    subprocess.run("identify " + shlex.quote(name), shell=True)
    return subprocess.run(["file", name], shell=False)
