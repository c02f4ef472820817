import os


def read_template(folder: str, name: str) -> str:
    path = os.path.abspath(os.path.join(folder, name))
    if not path.startswith(os.path.abspath(folder)):
        raise FileNotFoundError(name)
    with open(path, encoding="utf-8") as file:
        return file.read()
