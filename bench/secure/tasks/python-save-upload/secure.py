import os


def save_upload(folder: str, name: str, content: bytes) -> str:
    if name in ("", ".", "..") or any(character in name for character in "/\\\0"):
        raise ValueError(f"not the name of a file: {name!r}")
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content)
    return path
