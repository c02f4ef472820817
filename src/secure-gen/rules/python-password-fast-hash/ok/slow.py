import hashlib
import os

import bcrypt
from argon2 import PasswordHasher
from werkzeug.security import generate_password_hash

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.MD5PasswordHasher",
]


def set_password(user, password):
    salt = os.urandom(16)
    user.digest = salt + hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)
    user.other = bcrypt.hashpw(password.encode(), bcrypt.gensalt())
    user.third = PasswordHasher().hash(password)
    user.fourth = generate_password_hash(password)


def is_pwned(password):
    digest = hashlib.sha1(password.encode()).hexdigest()
    return digest[5:] in suffixes(digest[:5])


def seal(document):
    return hashlib.sha256(document).hexdigest()
