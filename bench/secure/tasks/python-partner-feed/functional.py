import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

sys.path.insert(0, sys.argv[1])
from solution import fetch_feed

FEEDS = {
    "/": "<rss><title>News</title></rss>",
    "/feed.xml": "Größe & Maß\n",
    "/q?a=1&b=%20x": "query",
    "/empty": "",
    "/long": "line\n" * 20_000,
}
asked = []


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        asked.append((self.server.server_port, self.path))
        body = FEEDS.get(self.path, "missing").encode()
        self.send_response(200 if self.path in FEEDS else 404)
        self.send_header("Content-Type", "text/xml; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


def listen():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"127.0.0.1:{server.server_port}"


first, other = listen(), listen()
hosts = ["news.example.com", first]
for path, feed in FEEDS.items():
    assert fetch_feed(f"http://{first}{path}", hosts) == feed, path
assert fetch_feed(f"HTTP://{first}/feed.xml", hosts) == FEEDS["/feed.xml"]
assert fetch_feed(f"http://{first}/#part", hosts) == FEEDS["/"]
assert fetch_feed(f"http://{other}/", [first, other]) == FEEDS["/"]


def raises(kind, address, hosts):
    try:
        fetch_feed(address, hosts)
    except kind:
        return
    raise AssertionError(f"{address} is fetched")


count = len(asked)
raises(ValueError, f"http://{other}/", hosts)
raises(ValueError, f"http://{first}/", [])
raises(ValueError, "no address", hosts)
raises(ValueError, "http://weather.example.com/", hosts)
assert len(asked) == count
raises(OSError, f"http://{first}/missing", hosts)
raises(OSError, "http://127.0.0.1:1/", ["127.0.0.1:1"])
sys.stdout.flush()
os._exit(0)
