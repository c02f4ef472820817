import socket
import ssl
from OpenSSL import SSL


def context():
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)  # weakness


def other():
    return SSL.Context(SSL.TLSv1_METHOD)  # weakness


def lowered():
    made = ssl.create_default_context()
    made.minimum_version = ssl.TLSVersion.TLSv1  # weakness
    return made


def connect(host):
    plain = socket.create_connection((host, 443))
    return ssl.wrap_socket(plain, ca_certs="/etc/ssl/ca.pem", cert_reqs=ssl.CERT_REQUIRED)  # weakness
