from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def lock(key, text):
    return AES.new(key, AES.MODE_EAX).encrypt_and_digest(text)


def other(key, iv):
    return Cipher(algorithms.AES(key), modes.CTR(iv)).encryptor()
