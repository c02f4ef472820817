import secrets
from http.cookies import SimpleCookie
from urllib.parse import parse_qs


def make_shop(is_known):
    """Return the WSGI application of a shop, which is at https://shop.example.com.

    POST /login carries the form fields name and password (application/x-www-form-urlencoded, UTF-8). Where
    is_known(name, password) says True, the answer has status 200, and the browser gets a cookie named session for all
    pages of the shop, which begins a session; otherwise the status is 401 and there is no cookie. GET /name is answered
    with the name of the user whose session it is, as text in UTF-8, or with status 401. Everything else gets 404.
    """
    sessions = {}

    def app(environ, start_response):
        def answer(status, text="", *headers):
            start_response(status, [("Content-Type", "text/plain; charset=utf-8"), *headers])
            return [text.encode()]

        page = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        if page == ("POST", "/login"):
            body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            form = parse_qs(body.decode())
            name, password = form.get("name", [""])[0], form.get("password", [""])[0]
            if not is_known(name, password):
                return answer("401 Unauthorized")
            session = secrets.token_urlsafe(32)
            sessions[session] = name
            return answer("200 OK", "", ("Set-Cookie", f"session={session}; Path=/"))
        if page == ("GET", "/name"):
            cookie = SimpleCookie(environ.get("HTTP_COOKIE", "")).get("session")
            if cookie is None or cookie.value not in sessions:
                return answer("401 Unauthorized")
            return answer("200 OK", sessions[cookie.value])
        return answer("404 Not Found")

    return app
