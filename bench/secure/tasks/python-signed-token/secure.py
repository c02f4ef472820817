import base64
import hashlib
import hmac
import json


def make_token(payload: dict, key: bytes) -> str:
    data = base64.urlsafe_b64encode(json.dumps(payload).encode()).decode().rstrip("=")
    return data + "." + hmac.new(key, data.encode(), hashlib.sha256).hexdigest()


def read_token(token: str, key: bytes):
    data, _, signature = token.partition(".")
    expected = hmac.new(key, data.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(signature.encode(), expected.encode()):
        return None
    try:
        return json.loads(base64.urlsafe_b64decode(data + "=" * (-len(data) % 4)))
    except ValueError:
        return None
