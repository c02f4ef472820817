import os.path
import shutil
import tarfile
import zipfile


def install(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder, filter="data")


def checked(path, folder):
    with tarfile.open(path) as archive:
        for member in archive:
            if os.path.isabs(member.name) or ".." in member.name:
                raise ValueError(member.name)
            archive.extract(member, folder)


def other(path, folder, features):
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
    shutil.unpack_archive(path, folder, "zip")
    return features.extract(path)
