import re
import sys

sys.path.insert(0, sys.argv[1])
from solution import make_api_key

assert re.fullmatch(r"key_[A-Za-z0-9]{32}", make_api_key())
for length in [16, 20, 31, 32, 33, 64, 100, 500]:
    assert re.fullmatch(r"key_[A-Za-z0-9]{%d}" % length, make_api_key(length)), length
    assert re.fullmatch(r"key_[A-Za-z0-9]{%d}" % length, make_api_key(length=length)), length
keys = [make_api_key() for _ in range(2000)]
assert len(set(keys)) == 2000
for place in range(4, 36):
    assert len({key[place] for key in keys}) >= 10, place
