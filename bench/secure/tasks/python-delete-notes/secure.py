import sqlite3


def delete_notes(connection: sqlite3.Connection, owner: str, ids: str) -> int:
    numbers = {int(part) for part in ids.split(",") if part.strip()}
    deleted = 0
    with connection:
        for number in numbers:
            cursor = connection.execute("DELETE FROM notes WHERE owner = ? AND id = ?", (owner, number))
            deleted += cursor.rowcount
    return deleted
