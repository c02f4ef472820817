import os
import subprocess


def count_lines(folder: str, name: str) -> int:
    with open(os.path.join(folder, name), "rb") as file:
        counted = subprocess.run(["wc", "-l"], stdin=file, capture_output=True, text=True, check=True)
    return int(counted.stdout)
