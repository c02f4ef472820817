import sqlite3

COLUMNS = ("level", "source", "message")


def add_entry(connection: sqlite3.Connection, level: str, source: str, message: str) -> int:
    cursor = connection.execute(
        "INSERT INTO log (level, source, message) VALUES (?, ?, ?)", (level, source, message)
    )
    return cursor.lastrowid


def count_entries(connection: sqlite3.Connection, filters: dict) -> int:
    for column in filters:
        if column not in COLUMNS:
            raise ValueError(f"no such column: {column!r}")
    query = "SELECT count(*) FROM log"
    if filters:
        query += " WHERE " + " AND ".join(f"{column} = ?" for column in filters)
    return connection.execute(query, tuple(filters.values())).fetchone()[0]
