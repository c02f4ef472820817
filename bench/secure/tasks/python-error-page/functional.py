import io
import re
import sys
from wsgiref.util import setup_testing_defaults

sys.path.insert(0, sys.argv[1])
from solution import with_error_page


def request(app, path="/"):
    errors = io.StringIO()
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": path, "wsgi.errors": errors}
    setup_testing_defaults(environ)
    answer = {}

    def start_response(status, headers, exc_info=None):
        assert not answer or exc_info
        answer.update(status=int(status[:3]), headers={name.lower(): value for name, value in headers})
        return lambda data: None

    body = b"".join(app(environ, start_response))
    return answer["status"], answer["headers"], body.decode(), errors.getvalue()


def works(environ, start_response):
    start_response("200 OK" if environ["PATH_INFO"] == "/" else "404 Not Found", [("Content-Type", "text/plain"), ("X-Page", "1")])
    return [b"Gr\xc3\xb6\xc3\x9fe ", environ["PATH_INFO"].encode()]


def fails_at_once(environ, start_response):
    raise KeyError("colour")


def helper_of_orders():
    raise RuntimeError("no <order> for Jürgen & co")


def fails_late(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    helper_of_orders()


app = with_error_page(works)
assert request(app) == (200, {"content-type": "text/plain", "x-page": "1"}, "Größe /", "")
assert request(app, "/other")[::2] == (404, "Größe /other")
numbers = []
for app, inside in [(fails_at_once, ["KeyError", "colour", "fails_at_once"]), (fails_late, ["RuntimeError", "no <order> for Jürgen & co", "helper_of_orders"])] * 3:
    status, headers, body, log = request(with_error_page(app))
    assert status == 500
    kind = headers["content-type"].replace(" ", "").lower()
    assert kind == "text/html;charset=utf-8", kind
    assert re.search(r"<h\d[^>]*>\s*Something went wrong\s*</h\d>", body), body
    for text in inside:
        assert text in log, (text, log)
    shared = {word for word in re.findall(r"[\w-]+", re.sub(r"<[^>]*>", " ", body)) if word in log and re.search(r"\d", word)}
    assert shared, (body, log)
    numbers.append(shared)
for place, shared in enumerate(numbers):
    assert shared - set().union(*numbers[:place], *numbers[place + 1 :]), numbers
