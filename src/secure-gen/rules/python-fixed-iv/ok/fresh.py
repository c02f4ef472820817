import os

from Crypto import Random
from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def lock(key, text):
    iv = Random.new().read(AES.block_size)
    return iv + AES.new(key, AES.MODE_CBC, iv).encrypt(text)


def unlock(key, data):
    return AES.new(key, AES.MODE_CBC, data[:16]).decrypt(data[16:])


def other(key):
    iv = os.urandom(16)
    return iv, Cipher(algorithms.AES(key), modes.CTR(iv)).encryptor()
