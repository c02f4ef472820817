import os
import shlex
import subprocess

COMMAND = "df -h"


def output_of(command):
    return subprocess.check_output(shlex.split(command))


def run(arguments):
    subprocess.run(["convert", *arguments], check=True)
    subprocess.run(arguments, shell=False, check=True)
    subprocess.run(COMMAND, shell=True, check=True)
    os.system("clear" if os.name == "posix" else "cls")
