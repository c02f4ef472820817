import os
import tarfile
import zipfile


def unpack(archive: str, folder: str) -> list:
    """Unpack an archive (.zip, .tar or .tar.gz) that somebody has sent into the folder, which is made where it is missing.

    Return the names of the files in it, sorted, as they are in the archive.
    """
    os.makedirs(folder, exist_ok=True)
    names = []
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as packed:
            for member in packed.infolist():
                if member.is_dir():
                    continue
                target = os.path.join(folder, member.filename)
                os.makedirs(os.path.dirname(target), exist_ok=True)
                with open(target, "wb") as file:
                    file.write(packed.read(member))
                names.append(member.filename)
    else:
        with tarfile.open(archive) as packed:
            packed.extractall(folder)
            names = [member.name for member in packed.getmembers() if member.isfile()]
    return sorted(names)
