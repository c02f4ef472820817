import io
import sys
from urllib.parse import quote, urlencode, urljoin
from wsgiref.util import setup_testing_defaults

sys.path.insert(0, sys.argv[1])
from solution import make_login_app

ACCOUNTS = {"ada": "two words & more=1", "jürgen": "it's"}
BASE = "https://shop.example.com/login"


def request(app, method="POST", path="/login", query="", form=()):
    body = urlencode(dict(form)).encode()
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": str(len(body)),
        "HTTP_HOST": "shop.example.com",
        "wsgi.url_scheme": "https",
        "wsgi.input": io.BytesIO(body),
    }
    setup_testing_defaults(environ)
    answer = {}

    def start_response(status, headers, exc_info=None):
        answer.update(status=int(status[:3]), headers={name.lower(): value for name, value in headers})

    b"".join(app(environ, start_response))
    return answer["status"], answer["headers"].get("location")


app = make_login_app(lambda name, password: ACCOUNTS.get(name) == password)
PAGES = ["/", "/orders", "/orders/7", "/orders?page=2&sort=name", "/orders?page=2#row-3", "/a%20b/c.d", "/find?q=x%26y", "/@ada"]
for page in PAGES:
    for name, password in ACCOUNTS.items():
        status, location = request(app, query="next=" + quote(page, safe=""), form={"name": name, "password": password})
        assert status == 303, page
        assert urljoin(BASE, location) == "https://shop.example.com" + page, (page, location)
status, location = request(app, form={"name": "ada", "password": ACCOUNTS["ada"]})
assert status == 303 and urljoin(BASE, location) == "https://shop.example.com/"
for name, password in [("ada", "wrong"), ("ada", ""), ("nobody", "x"), ("jürgen", "two words & more=1")]:
    status, location = request(app, query="next=/orders", form={"name": name, "password": password})
    assert status == 401 and location is None
assert request(app, query="next=/orders")[0] == 401
assert request(app, method="GET", query="next=/orders")[0] == 404
assert request(app, path="/other", form={"name": "ada", "password": ACCOUNTS["ada"]})[0] == 404
