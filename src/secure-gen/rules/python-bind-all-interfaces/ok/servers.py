import socket
from http.server import BaseHTTPRequestHandler, HTTPServer


def listen(port, host):
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.bind(("127.0.0.1", port))
    server.bind((host, port))


def serve(port):
    HTTPServer(("localhost", port), BaseHTTPRequestHandler).serve_forever()


def bind(event, handler):
    event.bind("<Key>", handler)
