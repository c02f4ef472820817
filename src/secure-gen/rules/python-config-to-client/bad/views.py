import os

from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/status")
def status():
    return jsonify(dict(os.environ))  # weakness


@app.route("/config")
def config():
    settings = dict(app.config)
    return jsonify(settings)  # weakness
