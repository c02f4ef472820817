from django.http import HttpResponse
from flask import Flask, jsonify, request

from shop.models import Article, User, db

app = Flask(__name__)


@app.route("/users", methods=["POST"])
def create():
    user = User(**request.get_json())  # weakness
    db.session.add(user)
    return jsonify(user.id)


@app.route("/users/<int:number>", methods=["PUT"])
def change(number):
    user = User.query.get(number)
    for name, value in request.json.items():
        setattr(user, name, value)  # weakness
    db.session.commit()
    return jsonify(user.id)


def add(request):
    data = request.POST.dict()
    Article.objects.create(**data)  # weakness
    return HttpResponse("added")


@app.route("/articles", methods=["POST"])
def article():
    fields = request.get_json()
    db.session.add(Article(**fields))  # weakness
    return jsonify(fields)
