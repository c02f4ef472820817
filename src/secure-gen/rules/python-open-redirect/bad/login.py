from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    target = request.args.get("next") or "/"
    return redirect(target)  # weakness


@app.route("/out/<host>")
def out(host):
    return redirect(f"https://{host}/", code=302)  # weakness
