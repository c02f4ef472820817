from flask import Flask, jsonify, render_template, request

from shop.models import User, db
from shop.schemas import UserSchema

app = Flask(__name__)
FIELDS = ("name", "mail")


@app.route("/users", methods=["POST"])
def create():
    data = request.get_json()
    user = User(name=data["name"], mail=data["mail"])
    other = User(**UserSchema().validate(data))
    db.session.add_all([user, other])
    return render_template("user.html", **data)


@app.route("/users/<int:number>", methods=["PUT"])
def change(number):
    user = User.query.get(number)
    for name in FIELDS:
        setattr(user, name, request.json[name])
    for name, value in request.json.items():
        if name in FIELDS:
            setattr(user, name, value)
    return jsonify(user.id)
