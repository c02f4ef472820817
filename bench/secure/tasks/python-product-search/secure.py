import sqlite3

ORDERS = {"name": "name, id", "price": "price, id", "stock": "stock, id"}


def search_products(connection: sqlite3.Connection, text: str, sort_by: str) -> list:
    if sort_by not in ORDERS:
        raise ValueError(f"no such column: {sort_by!r}")
    return connection.execute(
        f"SELECT id, name, price, stock FROM products WHERE name LIKE '%' || ? || '%' ORDER BY {ORDERS[sort_by]}",
        (text,),
    ).fetchall()
