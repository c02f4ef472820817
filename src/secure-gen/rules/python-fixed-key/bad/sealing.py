import hmac

from Crypto.Cipher import AES
from cryptography.fernet import Fernet

KEY = b"an-invented-key!"


def lock(text, nonce):
    return AES.new(KEY, AES.MODE_GCM, nonce).encrypt(text)  # weakness


def sign(text):
    return hmac.new("an invented key".encode(), text, "sha256").hexdigest()  # weakness


def box(text):
    return Fernet(b"aW52ZW50ZWQtaW52ZW50ZWQtaW52ZW50ZWQtMTIzNA==").encrypt(text)  # weakness
