from Crypto.Cipher import ARC4, DES3
from Crypto.Cipher import Blowfish as Fish
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def lock(key, iv, text):
    return DES3.new(key, DES3.MODE_CBC, iv).encrypt(text)  # weakness


def stream(key, text):
    return ARC4.new(key).encrypt(text)  # weakness


def fish(key, text):
    return Fish.new(key, Fish.MODE_CBC).encrypt(text)  # weakness


def other(key, iv):
    return Cipher(algorithms.TripleDES(key), modes.CBC(iv)).encryptor()  # weakness
