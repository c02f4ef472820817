import os


def save_upload(folder: str, name: str, content: bytes) -> str:
    """Save a file that a visitor uploads in the folder, and return its path.

    The file keeps the name that the browser sends for it, which may have spaces, quotes, dots and letters of any
    language. The folder is made where it is missing; a file that is there already under the name is replaced.
    """
    raise NotImplementedError("not implemented")
