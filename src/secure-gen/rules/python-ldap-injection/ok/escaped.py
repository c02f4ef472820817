import re

import ldap
from ldap.dn import escape_dn_chars
from ldap.filter import escape_filter_chars, filter_format


def find(name):
    connection = ldap.initialize("ldap://localhost")
    connection.search_s("dc=example,dc=com", ldap.SCOPE_SUBTREE, filter_format("(cn=%s)", [name]))
    wanted = "(uid=%s)" % escape_filter_chars(name)
    return connection.search_s("dc=example,dc=com", ldap.SCOPE_SUBTREE, wanted)


def login(name, word):
    connection = ldap.initialize("ldap://localhost")
    connection.simple_bind_s(f"uid={escape_dn_chars(name)},ou=people,dc=example,dc=com", word)


def other(name, text):
    return re.search(r"^name = " + name, text)
