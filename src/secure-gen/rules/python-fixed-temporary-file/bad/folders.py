import os
from urllib.request import urlretrieve


def fetch(url):
    os.makedirs("/tmp/downloads/today")  # weakness
    urlretrieve(url, "/tmp/downloads/today/latest.zip")  # weakness
    return open(f"/dev/shm/{os.getpid()}.lock", mode="wb")  # weakness
