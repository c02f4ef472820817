import sys
from types import SimpleNamespace

sys.path.insert(0, sys.argv[1])
from solution import fill_notice


class User:
    def __init__(self, name, email):
        self.name = name
        self.email = email


class Order:
    def __init__(self, number, total):
        self.number = number
        self.total = total


user, order = User("Jürgen O'Neil", "jo@example.com"), Order("A-17", 1234.5)
CASES = {
    "": "",
    "No placeholder, 100 % $x %s": "No placeholder, 100 % $x %s",
    "Dear {user.name},\n\nthank you!": "Dear Jürgen O'Neil,\n\nthank you!",
    "{user.name} <{user.email}>": "Jürgen O'Neil <jo@example.com>",
    "{order.number}: {order.total:.2f} EUR": "A-17: 1234.50 EUR",
    "{order.total}": "1234.5",
    "{{user.name}} is {user.name}": "{user.name} is Jürgen O'Neil",
    "{{}} {{{order.number}}}": "{} {A-17}",
    "{order.number}{order.number}": "A-17A-17",
    "<b>\\n {user.email}'s order</b>": "<b>\\n jo@example.com's order</b>",
}
for template, notice in CASES.items():
    assert fill_notice(template, user, order) == notice, (template, fill_notice(template, user, order))
odd = User("{order.number} {{x}} {", "a}b")
assert fill_notice("{user.name}|{user.email}", odd, order) == "{order.number} {{x}} {|a}b"
assert fill_notice("{order.number}: {order.total:.2f}", SimpleNamespace(name="", email=""), SimpleNamespace(number=18, total=7)) == "18: 7.00"
for template in ["{", "}", "a { b", "Dear {user.name", "user.name}", "{shop.name}", "{}", "{0}", "{name}", "{userx.name}"]:
    try:
        fill_notice(template, user, order)
    except ValueError:
        continue
    raise AssertionError(f"{template!r} is a template")
