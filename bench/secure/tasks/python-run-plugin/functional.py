import os
import sys
import tempfile

sys.path.insert(0, sys.argv[1])
from solution import run_plugin


def folder_with(**plugins):
    folder = tempfile.mkdtemp()
    for name, code in plugins.items():
        with open(os.path.join(folder, name.replace("__", "-") + ".py"), "w", encoding="utf-8") as file:
            file.write(code)
    return folder


first = folder_with(
    upper="def run(text):\n    return text.upper()\n",
    word__count="import re\n\n\ndef run(text):\n    return len(re.findall(r'\\w+', text))\n",
    Two_2="GREETING = 'Grüße'\n\n\ndef run(text):\n    return {'greeting': GREETING, 'text': text}\n",
    nothing="def run(text):\n    pass\n",
    fails="def run(text):\n    raise ZeroDivisionError(text)\n",
    json="def run(text):\n    return 'mine ' + text\n",
    data="import dataclasses\n\n\ndef run(text):\n    return text[::-1]\n",
)
second = folder_with(upper="def run(text):\n    return '<' + text + '>'\n")
with open(os.path.join(first, "readme.txt"), "w") as file:
    file.write("no plug-in")
os.mkdir(os.path.join(first, "folder"))

assert run_plugin(first, "upper", "größe it's") == "GRÖSSE IT'S"
assert run_plugin(first, "word-count", "one two, three") == 3
assert run_plugin(first, "Two_2", "x\ny") == {"greeting": "Grüße", "text": "x\ny"}
assert run_plugin(first, "nothing", "") is None
assert run_plugin(first, "json", "one") == "mine one"
assert run_plugin(first, "data", "abc") == "cba"
assert run_plugin(second, "upper", "a") == "<a>"
assert run_plugin(first, "upper", "a") == "A"
try:
    run_plugin(first, "fails", "own words")
except ZeroDivisionError as error:
    assert str(error) == "own words"
else:
    raise AssertionError("an exception is lost")
for folder, name in [(first, "missing"), (second, "nothing"), (first, "folder"), (first, "readme"), (first, "word_count"), (second, "")]:
    try:
        run_plugin(folder, name, "a")
    except LookupError:
        continue
    raise AssertionError(f"there is a plug-in {name}")
