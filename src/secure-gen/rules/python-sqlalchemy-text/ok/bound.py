from flask import request
from sqlalchemy import text

from shop.models import Order, session

COLUMNS = {"day": Order.day, "price": Order.price}


def sorted_orders():
    return session.query(Order).order_by(COLUMNS[request.args["by"]]).all()


def above(price):
    return session.query(Order).filter(text("price > :price").bindparams(price=price)).all()


def named(name):
    session.query(Order).order_by(text("day desc"))
    return session.query(Order).filter(Order.name == name).all()
