import random
import secrets
import string

rng = random.SystemRandom()


def new_password(length):
    letters = string.ascii_letters + string.digits
    return "".join(secrets.choice(letters) for _ in range(length))


def invite(user):
    user.session_id = "".join(rng.choice("0123456789abcdef") for _ in range(32))
    return secrets.token_urlsafe()


def throw_dice():
    return random.randint(1, 6)


def colour():
    key = random.choice(["red", "green"])
    delay = random.uniform(0, 1)
    return key, delay
