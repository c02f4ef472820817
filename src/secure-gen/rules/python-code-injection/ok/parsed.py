import ast
import json
import operator
import re

from flask import Flask, request

app = Flask(__name__)
OPERATIONS = {"add": operator.add, "multiply": operator.mul}
WORD = re.compile(r"\w+")


@app.route("/calculate")
def calculate():
    operation = OPERATIONS[request.args["operation"]]
    return str(operation(int(request.args["a"]), int(request.args["b"])))


def settings(text, model):
    model.eval()
    exec("import readline")
    pattern = re.compile(text)
    return ast.literal_eval(text), json.loads(text), pattern


def field(record, name):
    if name not in ("title", "price"):
        raise KeyError(name)
    return eval("record." + name)
