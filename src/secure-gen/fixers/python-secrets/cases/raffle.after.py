import random
import secrets
import string
from datetime import datetime

LETTERS = string.ascii_uppercase


def ticket_token():
    return "".join(secrets.choice(LETTERS + "23456789") for _ in range(12))


def pin_code():
    pin = secrets.randbelow(10000)
    return "%04d" % pin


def confirmation_code(low, high):
    return {"confirmation_code": secrets.randbelow(high - low) + low, "made": datetime.now()}


def shuffled_secret(parts):
    secret = secrets.SystemRandom().sample(parts, 5)
    return secret
