import socket
import socketserver

ADDRESS = ("127.0.0.1", 9310)


class Readings(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.sendall(b"21.5")


def listen():
    plain = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
    plain.bind(('::1', 9311))
    return socketserver.TCPServer(ADDRESS, Readings), plain
