import tempfile


def write_report(rows: list) -> str:
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8", newline="", delete=False) as file:
        for row in rows:
            file.write("\t".join(row) + "\n")
    return file.name
