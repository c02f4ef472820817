import re
import sys
from urllib.parse import unquote
from wsgiref.util import setup_testing_defaults

sys.path.insert(0, sys.argv[1])
from solution import make_download_app


def request(app, path):
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": path}
    setup_testing_defaults(environ)
    answer = {}

    def start_response(status, headers, exc_info=None):
        assert all(type(name) is str and type(value) is str for name, value in headers)
        answer.update(status=int(status[:3]), headers={name.lower(): value for name, value in headers})

    body = b"".join(app(environ, start_response))
    return answer["status"], answer["headers"], body


def name_in(header):
    assert re.match(r"attachment\s*;", header), header
    extended = re.search(r"filename\*\s*=\s*UTF-8''([^;\s]+)", header, re.I)
    if extended:
        return unquote(extended[1])
    quoted = re.search(r'filename="((?:[^"\\]|\\.)*)"\s*(?:;|$)', header)
    assert quoted, header
    return re.sub(r"\\(.)", r"\1", quoted[1])


NAMES = ["notes.txt", "my notes (2).txt", "größe.csv", 'the "best" of.txt', "it's; a, b=c.txt", "back\\slash.txt", "no ending", ".rc", "a%20b+c.txt", "x" * 150]
files = {str(number): (name, name.encode() * number) for number, name in enumerate(NAMES)}
app = make_download_app(files)
for number, name in enumerate(NAMES):
    status, headers, body = request(app, f"/files/{number}")
    assert status == 200, name
    assert body == name.encode() * number
    assert headers["content-type"] == "application/octet-stream"
    assert headers["content-length"] == str(len(body))
    assert name_in(headers["content-disposition"]) == name, (name, headers["content-disposition"])
    headers["content-disposition"].encode("latin-1")
for path in ["/files/99", "/files/", "/", "/other/1", "/files/1/2"]:
    assert request(app, path)[0] == 404, path
assert request(make_download_app({}), "/files/1")[0] == 404
