import sys


def positions():
    positions_text = sys.stdin.read()
    config = eval(sys.argv[1])
    return config, eval(positions_text.strip())


def value_of(row, column_name):
    return eval("row." + column_name)
