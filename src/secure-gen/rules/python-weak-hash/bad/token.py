import hashlib
from hashlib import sha1 as digest_of


def sign_download(path, key):
    return hashlib.md5((path + key).encode()).hexdigest()  # weakness


def receipt_number(order):
    h = hashlib.new("md5")  # weakness
    h.update(order.reference.encode())
    return h.hexdigest()


def confirm(order):
    return digest_of(order.text.encode()).hexdigest()  # weakness
