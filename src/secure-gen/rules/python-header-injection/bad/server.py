from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit

from flask import make_response, request


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        self.send_response(200)
        self.send_header("X-Theme", query["theme"][0])  # weakness
        self.end_headers()


def export():
    response = make_response("")
    response.headers["X-Name"] = request.args["name"]  # weakness
    response.headers.add("Content-Disposition", "attachment; filename=" + request.args["file"])  # weakness
    return response


def application(environ, start_response):
    start_response("200 OK", [("X-Query", environ["QUERY_STRING"])])  # weakness
    return [b""]
