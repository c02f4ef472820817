import os
import tempfile


def export(sheet):
    path = tempfile.mktemp(".ods", "sheet")  # weakness
    sheet.save(path)
    return path


def probe(folder):
    os.mkdir(os.tempnam(folder, "probe"))  # weakness
