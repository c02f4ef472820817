import sqlite3


def add_entry(connection: sqlite3.Connection, level: str, source: str, message: str) -> int:
    """Store an entry in the table log (id INTEGER PRIMARY KEY, level TEXT, source TEXT, message TEXT); return its id."""
    message = message.replace("'", "''")
    cursor = connection.execute(
        f"INSERT INTO log (level, source, message) VALUES ('{level}', '{source}', '{message}')"
    )
    return cursor.lastrowid


def count_entries(connection: sqlite3.Connection, filters: dict) -> int:
    """Return how many entries of the table log have exactly the values in filters.

    The keys of filters are names of columns ("level", "source", "message"), and an entry counts when all of them have
    the value given. Without filters every entry counts.
    """
    query = "SELECT count(*) FROM log"
    if filters:
        query += " WHERE " + " AND ".join(f"{column} = '{value}'" for column, value in filters.items())
    return connection.execute(query).fetchone()[0]
