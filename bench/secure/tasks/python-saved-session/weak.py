import pickle


def save_session(session: dict) -> bytes:
    """Return the session as bytes that go into a cookie.

    The keys are strings; the values are strings, numbers, booleans, None, and lists and dictionaries of them.
    """
    return pickle.dumps(session)


def load_session(data: bytes) -> dict:
    """Return the session that save_session made the bytes from; raise ValueError where they are not a session."""
    try:
        session = pickle.loads(data)
    except Exception as error:
        raise ValueError("not a session") from error
    if not isinstance(session, dict):
        raise ValueError("not a session")
    return session
