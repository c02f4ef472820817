import os
import stat
import subprocess
from pathlib import Path


def install(path, folder):
    os.chmod(path, 0o777)  # weakness
    Path(folder).chmod(0o666)  # weakness
    os.chmod(path, stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)  # weakness
    os.umask(0)  # weakness
    subprocess.run(["chmod", "-R", "777", folder])  # weakness
    os.system("chmod a+w " + "settings.ini")  # weakness
    return os.open(path, os.O_CREAT | os.O_WRONLY, 0o666)  # weakness
