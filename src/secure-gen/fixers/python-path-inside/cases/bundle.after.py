import os
import zipfile


class Bundle:
    def __init__(self, file, root_dir):
        self.archive = zipfile.ZipFile(file)
        self.root_dir = root_dir

    def unpack(self):
        for entry in self.archive.infolist():
            path = f"{self.root_dir}/{entry.filename}"
            if os.path.commonpath([os.path.abspath(self.root_dir), os.path.abspath(path)]) != os.path.abspath(self.root_dir):
                raise ValueError("the path leads out of its folder")
            with open(path, "wb") as out:
                out.write(self.archive.read(entry))
