import os
import tempfile
import uuid


def remember(number, name):
    with tempfile.NamedTemporaryFile("w", dir="/tmp") as state:
        state.write(str(number))
    folder = tempfile.mkdtemp(dir="/tmp")
    with open(os.path.join(folder, "number"), "w") as state:
        state.write(str(number))
    with open("/tmp/" + uuid.uuid4().hex, "x") as state:
        state.write(str(number))
    with open("/var/lib/importer/tmp/state", "w") as state:
        state.write(name)
    return open("/tmp/readme.txt").read()
