import csv
import io
import sys

sys.path.insert(0, sys.argv[1])
from solution import export_contacts

COLUMNS = ["name", "company", "message", "visits", "balance"]
CONTACTS = [
    ("Ada", "Example & Co", "Hello", 3, 12.5),
    ("Jürgen O'Neil", 'The "Best", Ltd.', "two\nlines; and, more", 0, -7.25),
    ("日本 😀", "a=b", "1+1=2, a-b, ada@example.com", 12, 0),
    ("x", "", "100 % <b>\\", -4, 1e6),
    ("(brackets)", "#7", "'quoted'", 1, -1),
]
contacts = [dict(zip(COLUMNS, contact)) for contact in CONTACTS]


def rows(contacts):
    text = export_contacts(contacts)
    assert isinstance(text, str) and text.endswith("\r\n")
    return list(csv.reader(io.StringIO(text, newline="")))


assert rows([]) == [COLUMNS]
read = rows(contacts)
assert read[0] == COLUMNS and len(read) == len(CONTACTS) + 1
for row, contact in zip(read[1:], CONTACTS):
    assert row[:2] == list(contact[:2]), (row, contact)
    # A quote that a text begins with may have come to be two.
    assert row[2].removeprefix("'") == contact[2].removeprefix("'"), (row, contact)
    assert [float(cell) for cell in row[3:]] == list(contact[3:]), (row, contact)
assert rows([{"name": "Ada", "visits": None}, {}]) == [COLUMNS, ["Ada", "", "", "", ""], [""] * 5]
assert export_contacts([{"name": "a", "company": "b", "message": "c", "visits": 1, "balance": 2}]).count("\r\n") == 2
