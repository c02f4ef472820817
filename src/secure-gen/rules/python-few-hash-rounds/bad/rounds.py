import hashlib

import bcrypt
from Crypto.Protocol.KDF import PBKDF2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

ROUNDS = 1000


def digest(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password, salt, ROUNDS)  # weakness


def key_of(passphrase, salt):
    return PBKDF2(passphrase, salt, dkLen=32)  # weakness


def another_key(salt):
    return PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=10000)  # weakness


def quick(password):
    return bcrypt.hashpw(password, bcrypt.gensalt(rounds=4))  # weakness


def memory(password, salt):
    return hashlib.scrypt(password, salt=salt, n=2**10, r=8, p=1)  # weakness
