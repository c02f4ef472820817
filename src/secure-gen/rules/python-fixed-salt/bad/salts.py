import hashlib

import bcrypt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

SALT = b"pepper-and-salt"


def digest(password):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), SALT, 600_000)  # weakness


def key_of(passphrase):
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=b"\x00" * 16, iterations=600_000)  # weakness
    return kdf.derive(passphrase)


def other(password):
    return hashlib.scrypt(password, salt="abc".encode("utf-8"), n=2**17, r=8, p=1)  # weakness


def third(password):
    return bcrypt.hashpw(password, b"$2b$12$" + b"abcdefghijklmnopqrstuv")  # weakness
