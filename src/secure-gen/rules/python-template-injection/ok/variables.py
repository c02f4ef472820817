from string import Template as Text

from flask import Flask, render_template, render_template_string, request
from jinja2 import Template

app = Flask(__name__)
PAGE = "<h1>Hello {{ name }}</h1>"


@app.route("/hello")
def hello():
    return render_template_string(PAGE, name=request.args.get("name", "you"))


@app.route("/other")
def other():
    return render_template("hello.html", name=request.args["name"])


def letter(path, user):
    with open(path) as file:
        template = Template(file.read())
    return template.render(user=user) + Text("$name").substitute(name=user.name)
