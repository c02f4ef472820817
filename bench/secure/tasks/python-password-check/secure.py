import hashlib
import hmac
import os


def derive(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)


def store_password(password: str) -> str:
    salt = os.urandom(16)
    return f"{salt.hex()}${derive(password, salt).hex()}"


def check_password(password: str, stored: str) -> bool:
    try:
        salt, digest = (bytes.fromhex(part) for part in stored.split("$"))
    except ValueError:
        return False
    return len(digest) == 64 and hmac.compare_digest(derive(password, salt), digest)
