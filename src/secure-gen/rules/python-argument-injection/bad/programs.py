import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/mirror", methods=["POST"])
def mirror():
    subprocess.run(["git", "clone", request.form["address"]], check=True)  # weakness
    return "cloned"


@app.route("/page/<address>")
def page(address):
    command = ["curl", "-s", address]
    return subprocess.check_output(command)  # weakness
