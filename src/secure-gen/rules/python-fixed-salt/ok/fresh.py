import hashlib
import os

import bcrypt


def digest(password):
    salt = os.urandom(16)
    return salt + hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)


def is_right(password, stored):
    return hashlib.scrypt(password, salt=stored[:16], n=2**17, r=8, p=1) == stored[16:]


def third(password):
    return bcrypt.hashpw(password, bcrypt.gensalt())
