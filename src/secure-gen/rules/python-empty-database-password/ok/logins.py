import os

import ldap
import mysql.connector


def database():
    return mysql.connector.connect(host="db.example.com", user="shop", password=os.environ["DB_PASSWORD"])


def directory(password):
    connection = ldap.initialize("ldaps://ldap.example.com")
    connection.simple_bind_s("cn=reader,dc=example,dc=com", password)
    return connection
