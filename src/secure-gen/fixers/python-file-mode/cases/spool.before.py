import os
import pathlib
import stat
import subprocess


def prepare(folder):
    os.chmod(
        folder,
        0o777,
    )
    pathlib.Path(folder, "queue").chmod(mode=0o666)
    os.chmod(folder + "/log", stat.S_IRUSR | stat.S_IWUSR | stat.S_IWOTH)
    subprocess.check_call(['chmod', 'a+rwx', folder])


def start():
    previous = os.umask(0o000)
    return previous
