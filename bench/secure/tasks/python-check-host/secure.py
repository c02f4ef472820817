import shlex
import subprocess


def check_host(command: str, host: str) -> tuple:
    done = subprocess.run([*shlex.split(command), host], stdout=subprocess.PIPE, text=True)
    return done.returncode == 0, done.stdout
