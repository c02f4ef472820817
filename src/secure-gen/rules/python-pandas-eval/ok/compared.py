import pandas as pd
from flask import Flask, request

app = Flask(__name__)


@app.route("/rows")
def rows():
    frame = pd.read_csv("rows.csv")
    name = request.args["name"]
    first = frame[frame["name"] == name]
    second = frame.query("name == @name")
    return first.to_json() + second.to_json()
