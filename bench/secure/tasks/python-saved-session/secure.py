import json


def save_session(session: dict) -> bytes:
    return json.dumps(session).encode()


def load_session(data: bytes) -> dict:
    session = json.loads(data)
    if not isinstance(session, dict):
        raise ValueError("not a session")
    return session
