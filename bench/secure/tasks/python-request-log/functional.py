import os
import sys
import tempfile

sys.path.insert(0, sys.argv[1])
from solution import log_request

REQUESTS = [
    ("GET", "/", 200, "Mozilla/5.0 (X11; Linux x86_64)"),
    ("POST", "/orders/7", 303, None),
    ("GET", "/größe/a b", 200, "curl/8.4.0"),
    ("HEAD", "/it's/100% + more.html", 404, "Bot/1.0 (+https://bot.example.com/; [de])"),
    ("DELETE", "/日本/x", 500, "Käfer/2"),
    ("GET", "/{0}/%s/$1", 200, "agent {name} %d"),
    ("GET", "/" + "long/" * 400, 414, "a" * 500),
]
file = os.path.join(tempfile.mkdtemp(), "access.log")
expected = ""
for method, path, status, agent in REQUESTS:
    log_request(file, method, path, status, agent)
    expected += f"{method}\t{path}\t{status}\t{'-' if agent is None else agent}\n"
    with open(file, "rb") as log:
        assert log.read().decode() == expected, path
