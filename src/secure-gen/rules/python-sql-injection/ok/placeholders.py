import logging
import sqlite3

from flask import request
from psycopg2 import sql
from sqlalchemy import text

TABLE = "notes"
COLUMNS = {"title": "title", "day": "created_at"}


def find_member(connection, name):
    cursor = connection.cursor()
    cursor.execute("SELECT id, mail FROM members WHERE name = %s", (name,))
    return cursor.fetchone()


def add_note(title, body, numbers):
    database = sqlite3.connect("notes.db")
    database.execute("INSERT INTO %s (title, body) VALUES (?, ?)" % TABLE, (title, body))
    places = ", ".join("?" for _ in numbers)
    database.execute(f"SELECT * FROM notes WHERE number IN ({places})", numbers)
    database.execute("SELECT * FROM notes WHERE number = %d" % int(request.args["number"]))
    logging.info("will update notes from %s where title was %s", body, title)


def copy(cursor, table, name):
    cursor.execute(sql.SQL("SELECT * FROM {} WHERE name = %s").format(sql.Identifier(table)), [name])


def orders(session):
    statement = "SELECT * FROM orders WHERE shop = 4"
    values = {}
    if request.args.get("state"):
        statement += " AND state = :state"
        values["state"] = request.args["state"]
    return session.execute(text(statement), values)


class Store:
    table = "visits"

    def remove(self, visitor):
        self.run_query("DELETE FROM " + self.table + " WHERE visitor = ?", (visitor,))

    def select(self, day):
        message = "please select a day from %s" % day
        self.run_command(message)
