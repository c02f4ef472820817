import pandas as pd
from flask import Flask, request
from sympy import sympify

app = Flask(__name__)


@app.route("/rows")
def rows():
    frame = pd.read_csv("rows.csv")
    return frame.query("name == '%s'" % request.args["name"]).to_json()  # weakness


@app.route("/term/<term>")
def term(term):
    return str(sympify(term)) + str(pd.eval(request.args["other"]))  # weakness
