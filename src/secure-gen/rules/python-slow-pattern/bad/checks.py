import re
from re import fullmatch

WORDS = re.compile(r"^(\w+\s?)*$")  # weakness
NAME = "^([a-z]+)+@"


def check(text):
    first = re.match(NAME, text)  # weakness
    second = fullmatch(r"(?:\w|\d|-)+\.", text)  # weakness
    return first or second or WORDS.match(text)
