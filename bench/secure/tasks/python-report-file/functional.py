import os
import sys
import tempfile

sys.path.insert(0, sys.argv[1])
from solution import write_report

REPORTS = [
    [],
    [["name", "count"], ["Größe", "3"], ['it\'s "quoted"', ""]],
    [["one"]],
    [["", "", ""], ["日本 😀", "a, b; c"]],
    [[str(number), "x" * 50] for number in range(3000)],
]
paths = []
for report in REPORTS * 2:
    path = write_report(report)
    assert os.path.isabs(path) and path.endswith(".tsv") and os.path.isfile(path)
    assert os.path.realpath(path).startswith(os.path.realpath(tempfile.gettempdir()) + os.sep)
    paths.append((path, report))
assert len({path for path, _ in paths}) == len(paths)
for path, report in paths:
    with open(path, "rb") as file:
        assert file.read().decode() == "".join("\t".join(row) + "\n" for row in report)
    os.remove(path)
