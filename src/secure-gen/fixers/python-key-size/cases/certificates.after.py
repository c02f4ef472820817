from cryptography.hazmat.primitives.asymmetric import ec, rsa
from OpenSSL import crypto

KEY_BITS = 3072


def key_for(host):
    return rsa.generate_private_key(65537, KEY_BITS), host


def curve_key():
    return ec.generate_private_key(curve=ec.SECP256R1())


def old_key(pair):
    pair.generate_key(
        crypto.TYPE_RSA,
        3072,
    )
