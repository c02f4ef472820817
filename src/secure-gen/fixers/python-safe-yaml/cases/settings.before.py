import yaml


def read_settings(path):
    with open(path) as file:
        return yaml.load(file, Loader=yaml.Loader)


def read_parts(text):
    return list(yaml.load_all(text, yaml.UnsafeLoader))
