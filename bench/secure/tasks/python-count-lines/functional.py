import os
import sys
import tempfile

sys.path.insert(0, sys.argv[1])
from solution import count_lines

folder = tempfile.mkdtemp(prefix="count lines ")
FILES = {
    "orders.csv": 3,
    "my notes.txt": 12,
    "it's done.log": 1,
    "März (2).txt": 7,
    "a;b&c.txt": 2,
    "-l": 4,
    "empty": 0,
    "long.v1.2.log": 40_000,
}
for name, lines in FILES.items():
    with open(os.path.join(folder, name), "w") as file:
        file.write("one more line\n" * lines)
for name, lines in FILES.items():
    counted = count_lines(folder, name)
    assert isinstance(counted, int) and counted == lines, (name, counted)
try:
    count_lines(folder, "missing.txt")
except FileNotFoundError:
    pass
else:
    raise AssertionError("a file that is missing has lines")
