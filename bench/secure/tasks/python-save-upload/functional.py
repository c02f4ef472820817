import os
import sys
import tempfile

sys.path.insert(0, sys.argv[1])
from solution import save_upload

folder = os.path.join(tempfile.mkdtemp(), "data", "uploads")
FILES = {
    "report.pdf": b"%PDF-1.7\n",
    "backup.tar.gz": bytes(range(256)),
    "Bericht März 2024.txt": "schön".encode(),
    "it's \"mine\" (2).txt": b"",
    "no ending": b"\r\n\r\n",
    "履歴書.doc": b"x" * 200_000,
}
for name, content in FILES.items():
    path = str(save_upload(folder, name, content))
    assert os.path.samefile(path, os.path.join(folder, name)), path
assert sorted(os.listdir(folder)) == sorted(FILES)
save_upload(folder, "report.pdf", b"new")
FILES["report.pdf"] = b"new"
for name, content in FILES.items():
    with open(os.path.join(folder, name), "rb") as file:
        assert file.read() == content, name
