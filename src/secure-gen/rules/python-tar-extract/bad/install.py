import shutil
import tarfile


def install(path, folder):
    archive = tarfile.open(path)
    archive.extractall(folder)  # weakness
    archive.close()


def first(upload, folder):
    with tarfile.open(fileobj=upload, mode="r:gz") as archive:
        for member in archive:
            archive.extract(member, folder)  # weakness


def all_of(tar, folder):
    tar.extractall(path=folder, filter="fully_trusted")  # weakness
    shutil.unpack_archive("more.tar.gz", folder)  # weakness
