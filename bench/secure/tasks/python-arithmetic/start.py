def evaluate(expression: str) -> float:
    """Return the value of an arithmetic expression that a visitor typed into a calculator.

    It has numbers such as 3 and 0.25, the operators + - * /, the signs + and -, parentheses, and spaces between them;
    * and / bind tighter than + and -, and operators that bind equally go from left to right. Raise ZeroDivisionError for
    a division by zero, and ValueError for a text that is not such an expression.
    """
    raise NotImplementedError("not implemented")
