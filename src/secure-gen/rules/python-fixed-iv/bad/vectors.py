from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

IV = b"0123456789abcdef"


def lock(key, text):
    return AES.new(key, AES.MODE_CBC, IV).encrypt(text)  # weakness


def other(key):
    zero = bytes(16)
    return Cipher(algorithms.AES(key), modes.CBC(zero)).encryptor()  # weakness


def sealed(key, text):
    aes = AESGCM(key)
    return aes.encrypt(b"unchanging!!", text, None)  # weakness


def counted(key, text):
    return AES.new(key, AES.MODE_CFB, iv="\0" * 16).encrypt(text)  # weakness
