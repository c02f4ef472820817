import os
from pathlib import Path

MEDIA_ROOT = "/srv/media"


def absolute_path(obj_path):
    path = os.path.realpath(os.path.join(MEDIA_ROOT, obj_path))
    if os.path.commonpath([path, MEDIA_ROOT]) != MEDIA_ROOT:
        raise ValueError(obj_path)
    return path


def fetch(bucket, filename, local_dir):
    target = os.path.join(local_dir, os.path.basename(filename))
    bucket.object(filename).save(target)
    return target


def inject(root, path, text):
    check_inside(root, path)
    with open(os.path.join(root, path), "w") as file:
        file.write(text)


def settings(folder, verbose):
    listed = [os.path.join(folder, name) for name in os.listdir(folder)]
    return os.path.join(folder, "settings.ini"), Path(folder) / "log", listed


def main(base_dir):
    return absolute_path(os.path.join(base_dir, "a"))
