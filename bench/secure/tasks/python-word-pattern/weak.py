import re


def find_lines(text: str, pattern: str) -> list:
    source = re.escape(pattern).replace("%", ".*").replace("_", ".")
    expression = re.compile(source, re.IGNORECASE)
    return [number for number, line in enumerate(text.split("\n"), 1) if expression.search(line)]
