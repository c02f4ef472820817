import base64
import cPickle
import pickle
from pickle import loads as restore


def session_of(request):
    cookie = request.COOKIES["session"]
    return pickle.loads(base64.b64decode(cookie))  # weakness


def cached(path):
    with open(path, "rb") as file:
        return cPickle.load(file)  # weakness


class Message:
    def __init__(self, body):
        self.body = restore(body)  # weakness
