import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/search")
def search():
    pattern = request.args["q"]
    found = [title for title in TITLES if re.search(pattern, title)]  # weakness
    expression = re.compile("^" + request.args["prefix"], re.I)  # weakness
    return {"found": found, "first": expression.match(TITLES[0]) is not None}
