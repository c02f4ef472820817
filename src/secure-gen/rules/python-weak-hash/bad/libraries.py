import hmac
from Crypto.Hash import MD5
from cryptography.hazmat.primitives import hashes


def seal(message, key):
    return hmac.new(key, message, "md5").hexdigest()  # weakness


def stamp(document):
    h = MD5.new()  # weakness
    h.update(document)
    return h.digest()


def issue(builder, private_key):
    return builder.sign(private_key, hashes.SHA1())  # weakness
