import random
import string
from random import choice, randint


def new_password(length):
    letters = string.ascii_letters + string.digits
    return "".join(random.choice(letters) for _ in range(length))  # weakness


def invite(user):
    token = "%032x" % random.getrandbits(128)  # weakness
    user.session_id = str(randint(0, 10**12))  # weakness
    return token


def make_otp():
    otp = ""
    for _ in range(6):
        otp += choice("0123456789")  # weakness
    return otp


def welcome(mailer, user):
    mailer.send(user, verification_code=random.randint(1000, 9999))  # weakness
