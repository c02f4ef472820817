import sqlalchemy as sa
from flask import request
from sqlalchemy import text

from shop.models import Order, session


def sorted_orders():
    return session.query(Order).order_by(text(request.args["by"])).all()  # weakness


def above(price):
    condition = sa.text(f"price > {price}")  # weakness
    return session.query(Order).filter(condition).all()


def named(name):
    return session.query(Order).filter(text("name = '%s'" % name)).all()  # weakness
