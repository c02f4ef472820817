from flask import Flask, request

app = Flask(__name__)
GREETING = "Hello {name}"


@app.route("/greeting")
def greeting():
    return GREETING.format(name=request.args["name"])


@app.route("/day/<day>")
def day(day):
    return "{}: {}".format(day, request.args["text"])


def shown(pattern, value):
    return pattern.format(value)
