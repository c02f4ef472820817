import sys

from flask import Flask, request

app = Flask(__name__)


@app.route("/calculate")
def calculate():
    return str(eval(request.args["term"]))  # weakness


def total(order, rule):
    scope = {"order": order}
    exec("result = " + rule, scope)  # weakness
    return scope["result"]


def field(record, name):
    return eval("record." + name)  # weakness


def main():
    code = compile(sys.argv[1], "<term>", "eval")  # weakness
    answer = input("term: ")
    print(eval(answer), code)  # weakness
