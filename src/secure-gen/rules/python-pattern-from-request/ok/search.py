import re

from flask import Flask, request

app = Flask(__name__)


@app.route("/search")
def search():
    text = request.args["q"]
    found = [title for title in TITLES if re.search(re.escape(text), title)]
    word = re.compile(r"^\w+$").match(text)
    return {"found": found, "word": word is not None, "clean": re.sub(r"\W", "", text)}


def find(pattern, text):
    return re.search(pattern, text)
