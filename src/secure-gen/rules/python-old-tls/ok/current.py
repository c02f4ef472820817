import socket
import ssl
from OpenSSL import SSL


def context():
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    return made


def other():
    return SSL.Context(SSL.TLS_METHOD)


def connect(host):
    plain = socket.create_connection((host, 443))
    return ssl.create_default_context().wrap_socket(plain, server_hostname=host)
