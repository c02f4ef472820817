from urllib.parse import quote, urlsplit

import requests
from flask import Flask, abort, request

app = Flask(__name__)
API = "https://api.example.com"
ALLOWED = {"img.example.com"}


@app.route("/item/<name>")
def item(name):
    first = requests.get(f"{API}/items/{name}", timeout=5)
    second = requests.get("https://api.example.com/items/" + quote(name), params={"q": request.args["q"]}, timeout=5)
    return first.text + second.text


@app.route("/preview")
def preview():
    url = request.args["url"]
    if urlsplit(url).hostname not in ALLOWED:
        abort(400)
    return requests.get(url, timeout=5, allow_redirects=False).text


def fetch(url):
    return requests.get(url, timeout=5).json()
