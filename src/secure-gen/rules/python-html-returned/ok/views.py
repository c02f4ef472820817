from flask import Flask, jsonify, redirect, render_template, request, send_from_directory, url_for
from markupsafe import escape

app = Flask(__name__)


@app.route("/hello/<name>")
def hello(name):
    return f"<h1>Hello {escape(name)}</h1>"


@app.route("/count/<int:number>")
def count(number):
    return "You said " + str(int(number))


@app.route("/search")
def search():
    words = request.args["q"].split()
    if not words:
        return redirect(url_for("hello", name=request.args["name"]))
    return render_template("search.html", words=words)


@app.route("/files/<path:name>")
def files(name):
    return send_from_directory("static", name)


@app.route("/items/<key>")
def item(key):
    if key == "none":
        return {"error": "nothing called " + key}, 404
    return jsonify(key=key, text="Item " + key)


@app.route("/status")
def status():
    return find_status(request.args["id"])
