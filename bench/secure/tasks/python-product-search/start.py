import sqlite3


def search_products(connection: sqlite3.Connection, text: str, sort_by: str) -> list:
    """Return the products whose name contains the text, whatever the case of its letters.

    The table is products (id INTEGER PRIMARY KEY, name TEXT, price REAL, stock INTEGER), and every product comes as a
    tuple (id, name, price, stock). They are in ascending order of the column that the request names in sort_by, which
    is "name", "price" or "stock"; products with the same value are in the order of their ids. An empty text finds all.
    """
    raise NotImplementedError("not implemented")
