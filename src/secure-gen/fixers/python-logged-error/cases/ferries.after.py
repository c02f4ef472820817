import logging

from flask import Flask, jsonify

ferries = Flask("ferries")
log = logging.getLogger("ferries")


@ferries.route("/next")
def next_ferry():
    try:
        return jsonify(timetable())
    except Exception as problem:
        log.exception("request failed")
        return jsonify(error="no timetable", code=7), 503
