import sqlite3


def lend(path, book, reader):
    with sqlite3.connect(path) as shelf:
        shelf.execute(
            "INSERT INTO loans (book, reader, note) "
            "VALUES (?, ?, 'new')", (book, str(reader))
        )


def overdue(shelf: sqlite3.Connection, day, author):
    query = """
        SELECT title FROM loans
        WHERE due < ? AND author LIKE ?
    """
    return shelf.cursor().execute(query, (day, f"%{author}%")).fetchall()
