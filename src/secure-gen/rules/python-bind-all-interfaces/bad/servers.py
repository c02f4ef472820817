import socket
from http.server import BaseHTTPRequestHandler, HTTPServer

HOST = "0.0.0.0"


def listen(port):
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.bind(("", port))  # weakness
    server.listen()


def serve(port):
    HTTPServer((HOST, port), BaseHTTPRequestHandler).serve_forever()  # weakness


def serve_flask(app):
    app.run(host="0.0.0.0", debug=True)  # weakness
