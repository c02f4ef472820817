import sqlite3


def find_user(connection: sqlite3.Connection, name: str):
    cursor = connection.cursor()
    cursor.execute("SELECT id, name, role FROM users WHERE name = ?", (name,))
    return cursor.fetchone()
