def make_api_key(length: int = 32) -> str:
    """Return a new API key for a customer.

    It is "key_" and as many characters as the length says, each one a letter from A to Z, small or capital, or a digit.
    Every call returns another one.
    """
    raise NotImplementedError("not implemented")
