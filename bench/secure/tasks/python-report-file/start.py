def write_report(rows: list) -> str:
    """Write a report to a new file in the system's folder for temporary files and return its absolute path.

    Each row is a list of texts; in the file, which is in UTF-8, it is a line that ends with a line feed, with a tab
    between the texts, which have neither tabs nor line feeds. The name of the file ends with .tsv. The program that
    asked for the report deletes it.
    """
    raise NotImplementedError("not implemented")
