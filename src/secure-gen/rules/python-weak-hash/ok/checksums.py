import hashlib
import hmac
from cryptography.hazmat.primitives import hashes


def cache_key(url):
    return hashlib.md5(url.encode()).hexdigest()


def etag_of(body):
    etag = hashlib.sha1(body).hexdigest()
    return f'"{etag}"'


def seen_before(line):
    return hashlib.md5(line, usedforsecurity=False).hexdigest()


def sign_download(path, key):
    return hmac.new(key, path.encode(), hashlib.sha256).hexdigest()


def issue(builder, private_key):
    return builder.sign(private_key, hashes.SHA256())
