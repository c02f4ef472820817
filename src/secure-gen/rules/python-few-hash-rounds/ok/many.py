import hashlib

import bcrypt
from Crypto.Protocol.KDF import PBKDF2

ROUNDS = 600_000


def digest(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password, salt, ROUNDS)


def key_of(passphrase, salt):
    return PBKDF2(passphrase, salt, dkLen=32, count=600_000)


def slow(password, settings):
    hashlib.scrypt(password, salt=settings.salt, n=2**17, r=8, p=1)
    return bcrypt.hashpw(password, bcrypt.gensalt(settings.rounds))
