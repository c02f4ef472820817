import hashlib
import hmac

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/hook", methods=["POST"])
def hook():
    expected = hmac.new(app.config["HOOK"], request.data, hashlib.sha256).hexdigest()
    if request.headers["X-Signature"] != expected:  # weakness
        abort(403)
    return "ok"


def is_right(key, text, given):
    return hmac.new(key, text, "sha256").hexdigest() == given  # weakness


@app.route("/status")
def status():
    if request.args.get("key") == app.config["API_KEY"]:  # weakness
        return "fine"
    return abort(403)
