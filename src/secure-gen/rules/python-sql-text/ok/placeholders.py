TABLE = "members"


def member_query(name):
    return "SELECT id, mail FROM " + TABLE + " WHERE name = %s", (name,)


def select_from(table):
    return f"SELECT * FROM {table} WHERE open = 1"


def help_text(name):
    print("To select %s from the list, insert it" % name)
    return "Please select '%s' from the list" % name
