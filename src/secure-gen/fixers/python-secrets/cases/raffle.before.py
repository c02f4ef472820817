import random
import string
from datetime import datetime

LETTERS = string.ascii_uppercase


def ticket_token():
    return "".join(random.choice(LETTERS + "23456789") for _ in range(12))


def pin_code():
    pin = random.randint(0, 9999)
    return "%04d" % pin


def confirmation_code(low, high):
    return {"confirmation_code": random.randrange(low, high), "made": datetime.now()}


def shuffled_secret(parts):
    secret = random.sample(parts, 5)
    return secret
