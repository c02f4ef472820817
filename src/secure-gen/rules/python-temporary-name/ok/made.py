import os
import tempfile


def export(sheet, clock):
    descriptor, path = tempfile.mkstemp(".ods", "sheet")
    os.close(descriptor)
    sheet.save(path)
    with tempfile.TemporaryDirectory() as folder:
        sheet.save(os.path.join(folder, "copy.ods"))
    return path, clock.mktime(), tempfile.mkdtemp()
