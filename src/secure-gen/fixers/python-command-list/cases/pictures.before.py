import os
import subprocess as processes


def thumbnail(source, size):
    command = 'gm convert -resize %dx%d "%s" thumbnails/%s.png' % (size, size, source.path, source.name)
    processes.check_call(command, shell=True, cwd="/srv/pictures")


def rotate(source):
    if os.system("jpegtran -rotate 90 -outfile turned.jpg " + source) != 0:
        raise RuntimeError(source)


def kind(source):
    return os.popen(f"file --brief {source}").read().strip()
