from hashlib import pbkdf2_hmac

import bcrypt

ITERATIONS = 5_000


def stretched(phrase, salt):
    return pbkdf2_hmac('sha512', phrase, salt, ITERATIONS, dklen=32)


def enrol(phrase):
    return bcrypt.hashpw(phrase.encode(), bcrypt.gensalt(6))
