import ldap
import mysql.connector


def database():
    return mysql.connector.connect(host="db.example.com", user="root", password="")  # weakness


def directory():
    connection = ldap.initialize("ldaps://ldap.example.com")
    connection.simple_bind_s("cn=reader,dc=example,dc=com", "")  # weakness
    connection.simple_bind("cn=root")  # weakness
    return connection
