from Crypto.Hash import SHA1, SHA256
from Crypto.Signature import pkcs1_15


def seal(letter, key):
    digest = SHA256.new(letter)
    return pkcs1_15.new(key).sign(digest)
