import os
import subprocess as processes


def thumbnail(source, size):
    command = ['gm', 'convert', '-resize', f'{size}x{size}', str(source.path), f'thumbnails/{source.name}.png']
    processes.check_call(command, cwd="/srv/pictures")


def rotate(source):
    if processes.call(["jpegtran", "-rotate", "90", "-outfile", "turned.jpg", source]) != 0:
        raise RuntimeError(source)


def kind(source):
    return processes.run(["file", "--brief", str(source)], stdout=processes.PIPE, text=True).stdout.strip()
