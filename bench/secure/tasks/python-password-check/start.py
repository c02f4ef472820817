def store_password(password: str) -> str:
    """Return the text that is stored for a user in place of the password, which is any text but the empty one."""
    raise NotImplementedError("not implemented")


def check_password(password: str, stored: str) -> bool:
    """Return whether this is exactly the password that the text was made from; False too where it is no such text."""
    raise NotImplementedError("not implemented")
