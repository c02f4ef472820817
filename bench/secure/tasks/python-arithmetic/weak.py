def evaluate(expression: str) -> float:
    try:
        return float(eval(expression.strip(), {"__builtins__": {}}, {}))
    except ZeroDivisionError:
        raise
    except Exception as error:
        raise ValueError("not an expression") from error
