import requests
from flask import Flask, Response, make_response, request

app = Flask(__name__)


@app.route("/preferences/<key>")
def preference(key):
    body = "<p>" + key + "</p>"
    return Response(body)  # weakness


@app.route("/signup", methods=["POST"])
def signup():
    email = request.get_json()["email"]
    return make_response("Not an address: {}".format(email), 400)  # weakness


def proxied(url):
    answer = requests.get("https://api.example.com/status").json()
    return make_response("Upstream said: " + answer["error"])  # weakness
