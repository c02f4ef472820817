import sqlite3


def delete_notes(connection: sqlite3.Connection, owner: str, ids: str) -> int:
    if not ids.strip():
        return 0
    cursor = connection.execute(f"DELETE FROM notes WHERE owner = ? AND id IN ({ids})", (owner,))
    connection.commit()
    return cursor.rowcount
