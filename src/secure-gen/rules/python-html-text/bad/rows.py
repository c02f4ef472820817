def table(cursor):
    cursor.execute("SELECT title FROM books")
    page = "<table>"
    for row in cursor.fetchall():
        page += f"<tr><td>{row[0]}</td></tr>"  # weakness
    return page
