import io
import re
import sys
from urllib.parse import urlencode
from wsgiref.util import setup_testing_defaults

sys.path.insert(0, sys.argv[1])
from solution import make_shop

ACCOUNTS = {"ada": "two words & more=1", "jürgen": "it's"}


def request(app, method, path, form=(), cookie=None):
    body = urlencode(dict(form)).encode()
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": str(len(body)),
        "HTTP_HOST": "shop.example.com",
        "SERVER_PORT": "443",
        "HTTPS": "on",
        "wsgi.url_scheme": "https",
        "wsgi.input": io.BytesIO(body),
    }
    if cookie is not None:
        environ["HTTP_COOKIE"] = cookie
    setup_testing_defaults(environ)
    answer = {}

    def start_response(status, headers, exc_info=None):
        answer.update(status=int(status[:3]), cookies=[value for name, value in headers if name.lower() == "set-cookie"])

    text = b"".join(app(environ, start_response)).decode()
    return answer["status"], answer["cookies"], text


def login(name):
    status, cookies, _ = request(app, "POST", "/login", {"name": name, "password": ACCOUNTS[name]})
    assert status == 200 and len(cookies) == 1, (name, cookies)
    assert re.search(r";\s*path=/\s*(?:;|$)", cookies[0], re.I), cookies
    pair = cookies[0].partition(";")[0].strip()
    assert re.fullmatch(r'session="?[!-:<-~]+', pair), pair
    return pair


app = make_shop(lambda name, password: ACCOUNTS.get(name) == password)
pairs = [(login(name), name) for name in ["ada", "jürgen", "ada"]]
assert len({pair for pair, _ in pairs}) == 3
for pair, name in pairs * 2:
    for cookie in [pair, f"theme=dark; {pair}", f"{pair}; language=de"]:
        status, _, text = request(app, "GET", "/name", cookie=cookie)
        assert (status, text) == (200, name), cookie
for cookie in [None, "", "theme=dark", "session=", "session=other", pairs[0][0] + "x"]:
    assert request(app, "GET", "/name", cookie=cookie)[0] == 401, cookie
for name, password in [("ada", "wrong"), ("nobody", "x"), ("", "")]:
    status, cookies, _ = request(app, "POST", "/login", {"name": name, "password": password})
    assert status == 401 and cookies == []
assert request(app, "GET", "/login")[0] == 404
assert request(app, "GET", "/other", cookie=pairs[0][0])[0] == 404
