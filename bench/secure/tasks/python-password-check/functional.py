import importlib
import sys

sys.path.insert(0, sys.argv[1])
import solution

CASES = [
    (" correct horse ", " Correct horse "),
    ("Grüße: a:b$c.d,e=f & \"quotes\" 'n' 密码🔑", "Grüße: a:b$c.d,e=f & \"quotes\" 'n' 密码🔒"),
    ("long " * 40 + "1", "long " * 40 + "2"),
]
texts = []
for password, other in CASES:
    stored = solution.store_password(password)
    assert isinstance(stored, str) and stored
    assert solution.check_password(other, stored) is False, other
    texts.append(stored)
del sys.modules["solution"]
later = importlib.import_module("solution")
for (password, _), stored in zip(CASES, texts):
    assert later.check_password(password, stored) is True, password
for text in ["", "nothing", "a:b", "$$$", "::"]:
    assert later.check_password("correct horse", text) is False, text
