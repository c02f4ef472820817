import sqlite3


def lend(path, book, reader):
    with sqlite3.connect(path) as shelf:
        shelf.execute(
            "INSERT INTO loans (book, reader, note) "
            "VALUES ('" + book + "', " + str(reader) + ", 'new')"
        )


def overdue(shelf: sqlite3.Connection, day, author):
    query = f"""
        SELECT title FROM loans
        WHERE due < '{day}' AND author LIKE '%{author}%'
    """
    return shelf.cursor().execute(query).fetchall()
