import os
import zipfile
from pathlib import Path


def unpack(path, folder):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with open(os.path.join(folder, os.path.basename(name)), "wb") as file:
                file.write(archive.read(name))
        archive.extractall(folder)


def unpack_all(archive, folder):
    for entry in archive.infolist():
        target = (Path(folder) / entry.filename).resolve()
        if not target.is_relative_to(folder):
            raise ValueError(entry.filename)
        target.write_bytes(archive.read(entry))
