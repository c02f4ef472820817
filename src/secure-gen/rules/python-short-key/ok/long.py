from Crypto.PublicKey import RSA
from OpenSSL import crypto
from cryptography.hazmat.primitives.asymmetric import ec, rsa


def new_key(bits):
    return RSA.generate(3072), RSA.generate(bits)


def another():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def on_a_curve():
    return ec.generate_private_key(ec.SECP256R1())


def for_tls():
    pair = crypto.PKey()
    pair.generate_key(crypto.TYPE_RSA, 4096)
    return pair
