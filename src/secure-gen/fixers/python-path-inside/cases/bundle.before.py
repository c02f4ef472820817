import zipfile


class Bundle:
    def __init__(self, file, root_dir):
        self.archive = zipfile.ZipFile(file)
        self.root_dir = root_dir

    def unpack(self):
        for entry in self.archive.infolist():
            with open(f"{self.root_dir}/{entry.filename}", "wb") as out:
                out.write(self.archive.read(entry))
