import os


def read_template(folder: str, name: str) -> str:
    """Return the text of a template, which is a file in UTF-8 somewhere below the folder.

    The name comes from the request and is the path of the file inside the folder, with slashes: "welcome.txt" or
    "de/orders/paid.html". It may have spaces and dots. Raise FileNotFoundError where there is no such file.
    """
    raise NotImplementedError("not implemented")
