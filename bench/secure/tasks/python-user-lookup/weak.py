import sqlite3


def find_user(connection: sqlite3.Connection, name: str):
    """Return (id, name, role) of the user with exactly this name, or None where there is none."""
    cursor = connection.cursor()
    cursor.execute("SELECT id, name, role FROM users WHERE name = '%s'" % name)
    return cursor.fetchone()
