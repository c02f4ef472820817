import sqlite3
import sys

sys.path.insert(0, sys.argv[1])
from solution import find_user

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, role TEXT)")
connection.executemany("INSERT INTO users (name, role) VALUES (?, ?)", [("ada", "admin"), ("bo", "guest")])
assert tuple(find_user(connection, "bo")) == (2, "bo", "guest")
assert tuple(find_user(connection, "ada")) == (1, "ada", "admin")
assert find_user(connection, "nobody") is None
