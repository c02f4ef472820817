import yaml
from yaml import load as read_yaml


def settings(text):
    first = yaml.load(text)  # weakness
    second = yaml.load(text, Loader=yaml.Loader)  # weakness
    return first, second, read_yaml(text)  # weakness
