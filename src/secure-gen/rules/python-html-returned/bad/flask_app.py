from flask import Flask, request

app = Flask(__name__)


@app.route("/hello/<name>")
def hello(name):
    return f"<h1>Hello {name}</h1>"  # weakness


@app.get("/echo")
def echo():
    text = request.args.get("text", "")
    return text  # weakness


@app.route("/search")
def search():
    page = "<ul>"
    for word in request.args["q"].split():
        page += "<li>" + word + "</li>"
    return page + "</ul>"  # weakness
