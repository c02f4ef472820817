import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.route("/berths", methods=["POST"])
def reserve():
    try:
        berth = harbour.reserve(request.form["ship"])
        return jsonify(berth=berth)
    except Exception as error:
        logger.exception("request failed")
        return jsonify(berth=None, error="internal error"), 500
