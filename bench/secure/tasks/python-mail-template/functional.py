import os
import sys
import tempfile

sys.path.insert(0, sys.argv[1])
from solution import read_template

folder = os.path.join(tempfile.mkdtemp(), "templates")
FILES = {
    "welcome.txt": "Hello, {name}!\n",
    "de/willkommen.txt": "Schöne Grüße, {name}!\n",
    "de/orders/paid.html": "<p>Danke.</p>",
    "v1.2/release notes.final.txt": "What is new:\n\n- nothing\n",
    "empty": "",
}
for name, text in FILES.items():
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
for name, text in FILES.items():
    assert read_template(folder, name) == text, name
    assert read_template(folder + "/", name) == text, name
os.chdir(os.path.dirname(folder))
assert read_template("templates", "de/orders/paid.html") == "<p>Danke.</p>"
assert read_template("./templates", "welcome.txt") == "Hello, {name}!\n"
for name in ["missing.txt", "de/welcome.txt", "en/orders/paid.html"]:
    try:
        read_template(folder, name)
    except FileNotFoundError:
        continue
    raise AssertionError(f"{name} is there")
