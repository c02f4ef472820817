import json

from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.route("/login", methods=["POST"])
def login():
    data = request.get_json()
    user = users.find_one({"name": data["name"], "word": data["word"]})  # weakness
    return str(user is not None)


@app.route("/search", methods=["POST"])
def search():
    found = users.find(json.loads(request.args["filter"]))  # weakness
    return str(list(found))


def older_than(age):
    return users.find({"$where": "this.age > " + age})  # weakness
