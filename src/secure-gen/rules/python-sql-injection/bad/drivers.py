import sqlite3

import psycopg2
from flask import request


def find_member(connection, name):
    cursor = connection.cursor()
    cursor.execute("SELECT id, mail FROM members WHERE name = '%s'" % name)  # weakness
    return cursor.fetchone()


def add_note(title, body):
    database = sqlite3.connect("notes.db")
    statement = "INSERT INTO notes (title, body) VALUES ('{}', '{}')".format(title, body)
    database.execute(statement)  # weakness
    database.commit()


def orders():
    link = psycopg2.connect("dbname=shop")
    query = "SELECT * FROM orders WHERE shop = 4"
    if request.args.get("state"):
        query += " AND state = '" + request.args["state"] + "'"
    with link.cursor() as cur:
        cur.execute(query)  # weakness
        return cur.fetchall()


def sorted_orders(cur):
    cur.execute(f"SELECT * FROM orders ORDER BY {request.args['by']}")  # weakness
