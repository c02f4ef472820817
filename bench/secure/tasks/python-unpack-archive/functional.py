import io
import os
import sys
import tarfile
import tempfile
import zipfile

sys.path.insert(0, sys.argv[1])
from solution import unpack

FILES = {
    "readme.txt": b"Read this.\n",
    "photos/day 1/beach.jpg": bytes(range(256)),
    "photos/März.txt": "schön".encode(),
    "it's v1.2.final.txt": b"",
    "photos/big.bin": b"0123456789" * 30_000,
}
base = tempfile.mkdtemp()


def path(name):
    return os.path.join(base, name)


with zipfile.ZipFile(path("a.zip"), "w", zipfile.ZIP_DEFLATED) as packed:
    packed.writestr("photos/", b"")
    for name, content in FILES.items():
        packed.writestr(name, content)
for archive, mode in [("a.tar", "w"), ("a.tar.gz", "w:gz")]:
    with tarfile.open(path(archive), mode) as packed:
        photos = tarfile.TarInfo("photos")
        photos.type = tarfile.DIRTYPE
        photos.mode = 0o755
        packed.addfile(photos)
        for name, content in FILES.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            packed.addfile(member, io.BytesIO(content))
for archive in ["a.zip", "a.tar", "a.tar.gz"]:
    for folder in [path(f"out of {archive}/deep"), path(f"there {archive}")]:
        if "there" in folder:
            os.mkdir(folder)
        assert list(unpack(path(archive), folder)) == sorted(FILES), archive
        for name, content in FILES.items():
            with open(os.path.join(folder, name), "rb") as file:
                assert file.read() == content, (archive, name)
        found = sum(len(files) for _, _, files in os.walk(folder))
        assert found == len(FILES), found
