import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/mirror", methods=["POST"])
def mirror():
    subprocess.run(["git", "clone", "--", request.form["address"]], check=True)
    address = request.form["other"]
    if address.startswith("https://example.com/"):
        subprocess.run(["git", "clone", address], check=True)
    return "cloned"


@app.route("/page/<name>")
def page(name):
    return subprocess.check_output(["curl", "-s", f"https://example.com/{name}"])
