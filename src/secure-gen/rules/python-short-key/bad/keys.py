from Crypto.PublicKey import RSA
from OpenSSL import crypto
from cryptography.hazmat.backends import default_backend
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa

BITS = 1024


def new_key():
    return RSA.generate(BITS)  # weakness


def another():
    return rsa.generate_private_key(public_exponent=65537, key_size=1024, backend=default_backend())  # weakness


def for_signing():
    return dsa.generate_private_key(1024, default_backend())  # weakness


def on_a_curve():
    return ec.generate_private_key(ec.SECP192R1(), default_backend())  # weakness


def for_tls():
    pair = crypto.PKey()
    pair.generate_key(crypto.TYPE_RSA, 512)  # weakness
    return pair
