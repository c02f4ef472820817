import csv
import io


def safe(value):
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return "'" + value
    return value


def export_contacts(contacts: list) -> str:
    """Return the contacts that visitors left as CSV, for opening in a spreadsheet.

    Each contact is a dictionary with the keys "name", "company" and "message", which are texts, and "visits" and
    "balance", which are numbers; one that is missing or None makes an empty cell. The first row has the five keys in
    this order. Cells are separated by commas, rows end with CR and LF, and cells have quotes where they need them.
    """
    columns = ["name", "company", "message", "visits", "balance"]
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    for contact in contacts:
        writer.writerow([safe(contact.get(column)) for column in columns])
    return text.getvalue()
