import joblib
import torch
from tensorflow import keras


def restore(path, network):
    network.load_state_dict(torch.load(path, map_location="cpu"))  # weakness
    other = torch.load(path, weights_only=False)  # weakness
    forest = joblib.load(path + ".forest")  # weakness
    return other, forest, keras.models.load_model(path, safe_mode=False)  # weakness
