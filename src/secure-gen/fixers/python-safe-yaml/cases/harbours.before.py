import yaml as reader
from ruamel.yaml import YAML

harbours = YAML(typ='unsafe', pure=True)


class HarbourLoader(reader.FullLoader):
    pass


def names(text):
    return [each["name"] for each in reader.full_load_all(text)]
