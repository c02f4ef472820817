from flask import Flask, render_template_string, request
from jinja2 import Environment, Template

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "you")
    page = "<h1>Hello %s</h1>" % name
    return render_template_string(page)  # weakness


@app.route("/preview", methods=["POST"])
def preview():
    return Template(request.form["template"]).render(user="you")  # weakness


def letter(greeting, user):
    environment = Environment()
    template = environment.from_string(f"{greeting}, {{{{ user.name }}}}")  # weakness
    return template.render(user=user)
