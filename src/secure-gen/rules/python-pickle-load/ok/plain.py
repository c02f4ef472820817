import json
import pickle

import numpy as np


def cached(path, request):
    with open(path) as file:
        settings = json.load(file)
    copy = pickle.loads(pickle.dumps(settings))
    empty = pickle.loads(b"\x80\x03N.")
    with open(path, "wb") as file:
        pickle.dump(settings, file)
    return copy, empty, np.load(path), json.loads(request.COOKIES["session"])
