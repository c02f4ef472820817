import os
import tarfile
import zipfile


def unpack(archive: str, folder: str) -> list:
    os.makedirs(folder, exist_ok=True)
    root = os.path.realpath(folder)
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as packed:
            names = [member.filename for member in packed.infolist() if not member.is_dir()]
            for name in names:
                if os.path.commonpath([root, os.path.realpath(os.path.join(root, name))]) != root:
                    raise ValueError(f"not inside the folder: {name!r}")
            packed.extractall(root)
    else:
        with tarfile.open(archive) as packed:
            names = [member.name for member in packed.getmembers() if member.isfile()]
            packed.extractall(root, filter="data")
    return sorted(names)
