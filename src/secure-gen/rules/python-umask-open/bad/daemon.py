import os


def detach():
    os.setsid()
    os.umask(0)  # weakness


def share():
    mask = 0o000
    os.umask(mask)  # weakness
