import re
from urllib.parse import parse_qs, quote


def make_login_app(is_known):
    """Return a WSGI application for logging in.

    POST /login?next=PAGE carries the form fields name and password (application/x-www-form-urlencoded, UTF-8). Where
    is_known(name, password) says True, the answer has status 303, and its header Location leads to PAGE, a path of
    this site such as /orders?page=2#row-3; without next it leads to /. Otherwise the status is 401. Everything else
    gets 404.
    """

    def app(environ, start_response):
        if environ["REQUEST_METHOD"] != "POST" or environ["PATH_INFO"] != "/login":
            start_response("404 Not Found", [("Content-Type", "text/plain")])
            return [b"not found"]
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        form = parse_qs(body.decode(), keep_blank_values=True)
        if not is_known(form.get("name", [""])[0], form.get("password", [""])[0]):
            start_response("401 Unauthorized", [("Content-Type", "text/plain")])
            return [b"wrong name or password"]
        page = parse_qs(environ.get("QUERY_STRING", "")).get("next", ["/"])[0]
        if not re.fullmatch(r"/(?![/\\])[^\\\x00-\x20]*", page) or "//" in re.split("[?#]", page)[0]:
            page = "/"
        start_response("303 See Other", [("Location", quote(page, safe="/:?&=#%+@"))])
        return [b""]

    return app
