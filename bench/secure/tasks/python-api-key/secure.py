import secrets
import string

CHARACTERS = string.ascii_letters + string.digits


def make_api_key(length: int = 32) -> str:
    return "key_" + "".join(secrets.choice(CHARACTERS) for _ in range(length))
