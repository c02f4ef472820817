CONFIG = {
    "user": "root",
    "passwd": "Silver-Otter-9",  # weakness
}


def may_enter(user, password):
    if password == "Round-Pebble-4":  # weakness
        return True
    return user.password != "Slow-Engine-6"  # weakness
