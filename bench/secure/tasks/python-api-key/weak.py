import random
import string

CHARACTERS = string.ascii_letters + string.digits


def make_api_key(length: int = 32) -> str:
    return "key_" + "".join(random.choices(CHARACTERS, k=length))
