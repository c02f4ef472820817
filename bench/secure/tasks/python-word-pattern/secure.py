import re


def find_lines(text: str, pattern: str) -> list:
    parts = [re.compile(re.escape(part).replace("_", "."), re.I | re.S) for part in pattern.split("%") if part]

    def has_pattern(line):
        start = 0
        for part in parts:
            found = part.search(line, start)
            if not found:
                return False
            start = found.end()
        return True

    return [number for number, line in enumerate(text.split("\n"), 1) if has_pattern(line)]
