from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def lock(key, text):
    mode = AES.MODE_ECB
    return AES.new(key, mode).encrypt(text)  # weakness


def other(key):
    return Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # weakness


def implied(key, text):
    return AES.new(key).encrypt(text)  # weakness
