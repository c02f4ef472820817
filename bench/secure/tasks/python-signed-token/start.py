import base64
import hashlib
import hmac
import json


def make_token(payload: dict, key: bytes) -> str:
    """Return a token "data.signature" with the payload.

    The data are the payload as JSON in base64 for addresses, without "=" at the end; the signature is the HMAC with
    SHA-256 of the data (as ASCII) with the key, in hexadecimal digits with small letters.
    """
    data = base64.urlsafe_b64encode(json.dumps(payload).encode()).decode().rstrip("=")
    return data + "." + hmac.new(key, data.encode(), hashlib.sha256).hexdigest()


def read_token(token: str, key: bytes):
    """Return the payload of a token that make_token made with this key, and None for any other text."""
    if token.count(".") != 1:
        return None
    data, signature = token.split(".")
    expected = hmac.new(key, data.encode(), hashlib.sha256).hexdigest()
    if not all(left == right for left, right in zip(signature, expected)):
        return None
    try:
        return json.loads(base64.urlsafe_b64decode(data + "=" * (-len(data) % 4)))
    except ValueError:
        return None
