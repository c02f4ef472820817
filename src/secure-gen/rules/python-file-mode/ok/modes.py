import os
import stat
import subprocess


def install(path, folder, mode):
    os.chmod(path, 0o755)
    os.chmod(path, mode)
    os.chmod(path, os.stat(path).st_mode & ~stat.S_IWOTH)
    os.chmod(folder, 0o1777)
    os.umask(0o077)
    subprocess.run(["chmod", "750", folder])
    return os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)
