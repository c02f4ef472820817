from flask import Flask, request

from shop import actions

app = Flask(__name__)


@app.route("/do/<action>", methods=["POST"])
def do(action):
    return getattr(actions, action)()  # weakness


@app.route("/sum")
def summary():
    return globals()[request.args["function"]]()  # weakness
