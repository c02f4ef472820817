import os

import jwt

SIGNING_KEY = os.environ["SIGNING_KEY"].encode()


def badge(visitor):
    return jwt.encode({"name": visitor.name}, SIGNING_KEY, algorithm="HS512")
