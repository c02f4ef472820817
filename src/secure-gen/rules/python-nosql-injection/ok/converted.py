from bson import ObjectId
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient().shop.users


@app.route("/login", methods=["POST"])
def login():
    data = request.get_json()
    name = str(data["name"])
    user = users.find_one({"name": name, "word": {"$eq": data["word"]}})
    other = users.find_one({"_id": ObjectId(data["id"])})
    field = users.find_one({"name": request.args["name"]})
    text = request.json["text"].find("a")
    return str((user, other, field, text))


def older_than(age):
    return users.find({"$where": "this.age > 18", "age": {"$gt": int(age)}})
