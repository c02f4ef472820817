import ldap
from ldap.filter import escape_filter_chars


def groups(connection: ldap.ldapobject.LDAPObject, member, kind):
    return connection.search_ext_s(
        "ou=groups,dc=example,dc=org",
        ldap.SCOPE_ONELEVEL,
        "(&(objectClass=%(kind)s)(member=%(member)s))" % {"kind": "group", "member": escape_filter_chars(str(member))},
    )
