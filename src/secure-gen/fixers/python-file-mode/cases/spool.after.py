import os
import pathlib
import stat
import subprocess


def prepare(folder):
    os.chmod(
        folder,
        0o755,
    )
    pathlib.Path(folder, "queue").chmod(mode=0o644)
    os.chmod(folder + "/log", stat.S_IRUSR | stat.S_IWUSR)
    subprocess.check_call(['chmod', 'u+rwx', folder])


def start():
    previous = os.umask(0o022)
    return previous
