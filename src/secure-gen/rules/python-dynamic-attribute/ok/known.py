from flask import Flask, request

from shop import actions

app = Flask(__name__)
ACTIONS = {"start": actions.start, "stop": actions.stop}


@app.route("/do/<action>", methods=["POST"])
def do(action):
    return ACTIONS[action]()


@app.route("/field")
def field():
    name = request.args["name"]
    if name not in {"title", "price"}:
        return "", 404
    return str(getattr(actions.article(), name))


@app.route("/event/<kind>", methods=["POST"])
def event(kind):
    return getattr(actions, "on_" + kind)()


def copy(source, target, names):
    for name in names:
        setattr(target, name, getattr(source, name))
