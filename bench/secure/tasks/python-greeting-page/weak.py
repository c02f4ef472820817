from html import escape
from urllib.parse import parse_qs


def application(environ, start_response):
    query = parse_qs(environ.get("QUERY_STRING", ""))
    name = query.get("name", ["world"])[0]
    lang = query.get("lang", ["en"])[0]
    body = (
        f'<html lang="{lang}"><head><title>Greeting</title></head>'
        f"<body><h1>Hello, {escape(name)}!</h1></body></html>"
    ).encode()
    start_response("200 OK", [("Content-Type", "text/html; charset=utf-8")])
    return [body]
