import os
import subprocess
from subprocess import PIPE, Popen


def output_of(command):
    process = Popen(command, shell=True, stdout=PIPE)  # weakness
    return process.communicate()[0]


class Runner:
    def run(self, cmd, timeout=10):
        return subprocess.run(cmd, shell=True, timeout=timeout, check=True)  # weakness

    def start(self, line):
        os.system(line)  # weakness
