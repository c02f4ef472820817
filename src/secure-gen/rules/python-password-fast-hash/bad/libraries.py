from passlib.hash import md5_crypt
from werkzeug.security import generate_password_hash


def enrol(name, text):
    return name, generate_password_hash(text, method="sha1")  # weakness


def enrol_again(text):
    return md5_crypt.hash(text)  # weakness


PASSWORD_HASHERS = [  # weakness
    "django.contrib.auth.hashers.UnsaltedMD5PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
