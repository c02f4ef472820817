import torch
from safetensors.torch import load_file
from tensorflow import keras


def restore(path, network):
    network.load_state_dict(torch.load(path, weights_only=True))
    network.load_state_dict(load_file(path))
    return keras.models.load_model(path)
