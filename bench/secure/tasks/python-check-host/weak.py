import subprocess


def check_host(command: str, host: str) -> tuple:
    done = subprocess.run(f"{command} {host}", shell=True, stdout=subprocess.PIPE, text=True)
    return done.returncode == 0, done.stdout
