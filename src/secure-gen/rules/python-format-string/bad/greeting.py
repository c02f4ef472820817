from flask import Flask, request

from shop.users import current

app = Flask(__name__)


@app.route("/greeting")
def greeting():
    text = request.args.get("text", "Hello {user.name}")
    return text.format(user=current())  # weakness


@app.route("/letter", methods=["POST"])
def letter():
    lines = "Dear {name},\n" + request.form["body"]
    return lines.format_map(vars(current()))  # weakness
