from pathlib import Path


def read_template(folder: str, name: str) -> str:
    root = Path(folder).resolve()
    path = (root / name).resolve()
    if not path.is_relative_to(root):
        raise FileNotFoundError(name)
    return path.read_text(encoding="utf-8")
