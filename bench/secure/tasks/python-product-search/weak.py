import sqlite3


def search_products(connection: sqlite3.Connection, text: str, sort_by: str) -> list:
    return connection.execute(
        f"SELECT id, name, price, stock FROM products WHERE name LIKE ? ORDER BY {sort_by}, id",
        (f"%{text}%",),
    ).fetchall()
