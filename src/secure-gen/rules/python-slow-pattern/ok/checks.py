import re

WORDS = re.compile(r"^\w+(?:\s\w+)*$")
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
VERSION = r"^\d+(?:\.\d+)*$"


def check(text, parts):
    return re.match(VERSION, text) or re.search(r"(?:[a-z]+,)*[a-z]+", text) or parts.split("(a+)+")
