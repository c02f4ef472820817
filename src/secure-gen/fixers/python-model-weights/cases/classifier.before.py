import torch


def restore(network, path):
    checkpoint = torch.load(path, map_location=torch.device("cpu"))
    network.load_state_dict(checkpoint["model"])
    return checkpoint["epoch"]


def resume(network, optimiser, path):
    optimiser.load_state_dict(torch.load(path, weights_only=False))
    return network
