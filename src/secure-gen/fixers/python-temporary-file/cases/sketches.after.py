import os
import tempfile

from tempfile import mktemp as new_name


def save_sketch(sketch):
    name = tempfile.NamedTemporaryFile(suffix=".svg", dir="/srv/sketches", delete=False).name
    with open(name, "w") as handle:
        handle.write(sketch.markup)
    return name


def save_note(note):
    path = tempfile.NamedTemporaryFile(suffix='.txt', delete=False).name
    note.write_to(path)
    return path


def folder_for(sketch):
    folder = tempfile.mktemp()
    os.mkdir(folder)
    return folder, sketch
