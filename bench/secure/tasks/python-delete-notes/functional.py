import sqlite3
import sys

sys.path.insert(0, sys.argv[1])
from solution import delete_notes

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, owner TEXT, text TEXT)")
owners = ["ada", "ada", "bo", "ada", "o'neil", "o'neil", "bo", "ada", "Zoë Öz", "ada", "ada"]
connection.executemany("INSERT INTO notes (owner, text) VALUES (?, 'a note')", [(owner,) for owner in owners])
connection.commit()


def left():
    return [number for number, in connection.execute("SELECT id FROM notes ORDER BY id")]


assert delete_notes(connection, "ada", "") == 0
assert left() == list(range(1, 12))
assert delete_notes(connection, "ada", "2") == 1
assert left() == [1, 3, 4, 5, 6, 7, 8, 9, 10, 11]
assert delete_notes(connection, "ada", "1,3,4") == 2
assert left() == [3, 5, 6, 7, 8, 9, 10, 11]
assert delete_notes(connection, "ada", "3, 5, 7") == 0
assert delete_notes(connection, "o'neil", "6, 99") == 1
assert left() == [3, 5, 7, 8, 9, 10, 11]
assert delete_notes(connection, "Zoë Öz", "9") == 1
assert delete_notes(connection, "ada", "10, 8") == 2
assert left() == [3, 5, 7, 11]
assert delete_notes(connection, "nobody", "3,5,7,11") == 0
assert delete_notes(connection, "bo", "3,3,7") == 2
assert left() == [5, 11]
