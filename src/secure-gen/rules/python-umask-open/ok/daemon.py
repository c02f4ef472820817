import os


def detach():
    os.setsid()
    os.umask(0o077)
    previous = os.umask(0o022)
    os.umask(previous)
