import yaml


def read_settings(path):
    with open(path) as file:
        return yaml.safe_load(file)


def read_parts(text):
    return list(yaml.safe_load_all(text))
