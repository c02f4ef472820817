import sqlite3
import sys

sys.path.insert(0, sys.argv[1])
from solution import add_entry, count_entries

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE log (id INTEGER PRIMARY KEY, level TEXT, source TEXT, message TEXT)")
ENTRIES = [
    ("info", "web", "started"),
    ("error", "web", "the disk's full"),
    ("info", "mail", 'sent "hello" to 3 readers; 0 failed'),
    ("error", "web", "Überlauf -- Wert zu groß"),
    ("info", "web", "started"),
    ("debug", "job 7.2", ""),
    ("debug", "job 7.2", "''"),
]
assert count_entries(connection, {}) == 0
ids = [add_entry(connection, *entry) for entry in ENTRIES]
assert ids == [1, 2, 3, 4, 5, 6, 7]
assert connection.execute("SELECT level, source, message FROM log ORDER BY id").fetchall() == ENTRIES
assert count_entries(connection, {}) == 7
assert count_entries(connection, {"level": "error"}) == 2
assert count_entries(connection, {"level": "info", "source": "web"}) == 2
assert count_entries(connection, {"source": "web"}) == 4
assert count_entries(connection, {"level": "info", "source": "web", "message": "started"}) == 2
assert count_entries(connection, {"message": 'sent "hello" to 3 readers; 0 failed'}) == 1
assert count_entries(connection, {"message": "Überlauf -- Wert zu groß"}) == 1
assert count_entries(connection, {"message": "", "source": "job 7.2"}) == 1
assert count_entries(connection, {"level": "warning"}) == 0
assert count_entries(connection, {"level": "error", "source": "mail"}) == 0
