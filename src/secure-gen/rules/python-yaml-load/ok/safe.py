import json
import yaml


def settings(text, file):
    first = yaml.load(text, Loader=yaml.SafeLoader)
    second = yaml.load(text, yaml.CSafeLoader)
    return first, second, yaml.safe_load(file), json.load(file)
