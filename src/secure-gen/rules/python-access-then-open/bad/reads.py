import os


def read(path):
    if os.access(path, os.R_OK):  # weakness
        with open(path) as file:
            return file.read()
    return None


def append(name, text):
    target = name + ".log"
    if not os.access(target, os.W_OK):  # weakness
        raise PermissionError(target)
    with open(target, "a") as file:
        file.write(text)
