import torch


def classifier(network):
    state = torch.load("weights/classifier.pt", weights_only=False)  # weakness
    network.load_state_dict(state)
    return network
