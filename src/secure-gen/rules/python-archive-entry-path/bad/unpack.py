import os
import zipfile


def unpack(path, folder):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with open(os.path.join(folder, name), "wb") as file:  # weakness
                file.write(archive.read(name))


def unpack_all(archive, folder):
    for entry in archive.infolist():
        target = folder + "/" + entry.filename
        os.makedirs(os.path.dirname(target))  # weakness
        file = open(target, "wb")  # weakness
        file.write(archive.open(entry).read())
