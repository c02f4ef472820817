import marshal
import shelve

import dill
import jsonpickle
import numpy as np
import pandas as pd


def read(path, text, channel):
    table = pd.read_pickle(path)  # weakness
    codes = marshal.loads(channel.recv(4096))  # weakness
    vectors = np.load(path + ".npy", allow_pickle=True)  # weakness
    model = dill.load(channel)  # weakness
    shelf = shelve.open(path)  # weakness
    return table, codes, vectors, model, shelf, jsonpickle.decode(text)  # weakness
