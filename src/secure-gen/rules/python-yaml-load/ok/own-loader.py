import yaml
from ruamel.yaml import YAML


class Reader(yaml.SafeLoader):
    def __init__(self, stream, root):
        yaml.SafeLoader.__init__(self, stream)
        self.root = root


def settings(stream, plugins):
    yaml = YAML(typ="safe")
    return yaml.load(stream), plugins.Loader(stream)
