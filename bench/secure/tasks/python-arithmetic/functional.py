import math
import sys

sys.path.insert(0, sys.argv[1])
from solution import evaluate

VALUES = {
    "7": 7,
    "1 + 2": 3,
    "1+2*3": 7,
    "(1 + 2) * 3": 9,
    "10 - 4 - 3": 3,
    "24 / 4 / 3": 2,
    "7 / 2": 3.5,
    "0.25 * 8": 2,
    "-3 + 5": 2,
    "2 * -3": -6,
    "-(2 + 3) * +2": -10,
    "((((1))))": 1,
    "2 * (3 + (4 - 1) * 2) / 6": 3,
    "1 - -1": 2,
    "1000000 * 1000000": 1e12,
    "0.1 + 0.2": 0.3,
    "12.5-0.5*(3-1)": 11.5,
    "0 / 5": 0,
}
for expression, value in VALUES.items():
    assert math.isclose(evaluate(expression), value, abs_tol=1e-12), (expression, evaluate(expression))
assert evaluate(" + ".join(["1"] * 60)) == 60
for expression in ["1 / 0", "3 / (2 - 2)"]:
    try:
        evaluate(expression)
    except ZeroDivisionError:
        continue
    raise AssertionError(f"{expression} has a value")
for expression in ["", "   ", "1 +", "* 2", "(1 + 2", "1 + 2)", "1 2", "x + 1", "one", "2 $ 3"]:
    try:
        evaluate(expression)
    except ValueError:
        continue
    raise AssertionError(f"{expression!r} has a value")
