import hashlib
import hmac
import os


def store_password(password: str) -> str:
    salt = os.urandom(16).hex()
    return f"{salt}${hashlib.sha256((salt + password).encode()).hexdigest()}"


def check_password(password: str, stored: str) -> bool:
    salt, _, digest = stored.partition("$")
    actual = hashlib.sha256((salt + password).encode()).hexdigest()
    return hmac.compare_digest(actual.encode(), digest.encode())
