import ldap
from ldap3 import Connection, Server


def find(name):
    connection = ldap.initialize("ldap://localhost")
    return connection.search_s("dc=example,dc=com", ldap.SCOPE_SUBTREE, "(uid=%s)" % name)  # weakness


def login(name, word):
    connection = ldap.initialize("ldap://localhost")
    connection.simple_bind_s(f"uid={name},ou=people,dc=example,dc=com", word)  # weakness


def mail(name):
    connection = Connection(Server("localhost"))
    wanted = "(&(objectClass=person)(cn=" + name + "))"
    connection.search("dc=example,dc=com", wanted, attributes=["mail"])  # weakness
    return connection.entries
