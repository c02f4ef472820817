import yaml
from ruamel.yaml import YAML


class Reader(yaml.Loader):  # weakness
    def __init__(self, stream, root):
        yaml.Loader.__init__(self, stream)  # weakness
        self.root = root


def settings(stream):
    first = YAML(typ="unsafe").load(stream)  # weakness
    return first, yaml.UnsafeLoader(stream).get_single_data()  # weakness
