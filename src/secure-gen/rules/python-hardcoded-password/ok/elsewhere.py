import getpass
import os

import pymysql
from wtforms import PasswordField

PASSWORD = "password"
DB_PASSWORD = os.environ["DB_PASSWORD"]
HELP = {"password": "Your password, at least 12 characters", "secret": "<your secret>"}


class LoginForm:
    password = PasswordField("Password")
    passwd = "user_password"


def connect(password=None):
    password = password or getpass.getpass("Password: ")
    return pymysql.connect(host="db.example.com", user="shop", password=password)


def parse(token, password):
    if token == "begin" or password == "":
        return None
    return token
