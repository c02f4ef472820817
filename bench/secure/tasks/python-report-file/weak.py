import os
import tempfile
import time


def write_report(rows: list) -> str:
    path = os.path.join(tempfile.gettempdir(), f"report-{time.time_ns()}.tsv")
    with open(path, "w", encoding="utf-8", newline="") as file:
        for row in rows:
            file.write("\t".join(row) + "\n")
    return path
