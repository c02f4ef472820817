import sqlite3
import sys

sys.path.insert(0, sys.argv[1])
from solution import search_products

PRODUCTS = [
    (1, "Pencil, red", 1.5, 30),
    (2, "Pencil, blue", 1.25, 7),
    (3, "Painter's pencil", 4.0, 7),
    (4, "Eraser", 0.75, 100),
    (5, 'Ruler 12"', 2.0, 0),
    (6, "Grüner Stift", 1.5, 12),
]
connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT, price REAL, stock INTEGER)")
connection.executemany("INSERT INTO products VALUES (?, ?, ?, ?)", PRODUCTS)


def search(text, sort_by):
    return [tuple(product) for product in search_products(connection, text, sort_by)]


def ids(text, sort_by):
    return [product[0] for product in search(text, sort_by)]


assert search("eraser", "name") == [PRODUCTS[3]]
assert ids("pencil", "price") == [2, 1, 3]
assert ids("PENCIL", "stock") == [2, 3, 1]
assert ids("pencil", "name") == [3, 2, 1]
assert ids("", "price") == [4, 2, 1, 6, 5, 3]
assert ids("", "stock") == [5, 2, 3, 6, 1, 4]
assert ids("painter's", "name") == [3]
assert ids('12"', "name") == [5]
assert ids("Grüner", "stock") == [6]
assert ids(", ", "name") == [2, 1]
assert ids("fountain pen", "name") == []
assert connection.execute("SELECT count(*) FROM products").fetchone() == (6,)
