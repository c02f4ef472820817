from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/config")
def config():
    return jsonify({"language": app.config["LANGUAGE"]}, name=app.config.get("NAME"))
