import sys

sys.path.insert(0, sys.argv[1])
from solution import load_session, save_session

SESSIONS = [
    {},
    {"user": "ada", "visits": 3, "ratio": 0.25, "admin": False, "agreed": True, "team": None},
    {"basket": [{"sku": "A-1", "count": 2}, {"sku": "B'2\"", "count": 0}], "seen": [], "more": {"deep": {"er": [1, [2]]}}},
    {"größe": "schön 😀", "": "empty\n\0\ttext", "a.b": "<b>&amp;\\", "big": 2**70, "low": -1.5e-9},
    {"user": "x" * 20_000},
]
for session in SESSIONS:
    data = save_session(session)
    assert isinstance(data, bytes)
    assert load_session(data) == session, session
    assert load_session(bytes(data)) == session
loaded = load_session(save_session({"a": True, "b": 1, "c": "1", "d": 1.0}))
assert [type(value) for value in loaded.values()] == [bool, int, str, float]
for data in [b"", b"hello", b"\xff\xfe\x00", b"{", save_session(SESSIONS[1])[:-3]]:
    try:
        load_session(data)
    except ValueError:
        continue
    raise AssertionError(f"{data!r} is a session")
