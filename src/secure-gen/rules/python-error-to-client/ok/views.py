import logging
import traceback

from flask import Flask, jsonify

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.route("/orders")
def orders():
    try:
        return jsonify(load_orders())
    except ValueError as e:
        return jsonify({"error": str(e)}), 400
    except Exception as e:
        logger.error("orders: %s\n%s", str(e), traceback.format_exc())
        return jsonify({"error": "something went wrong"}), 500


def convert(text):
    try:
        return int(text)
    except Exception as e:
        return str(e)
