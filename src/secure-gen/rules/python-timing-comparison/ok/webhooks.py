import hashlib
import hmac

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/hook", methods=["POST"])
def hook():
    expected = hmac.new(app.config["HOOK"], request.data, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(request.headers["X-Signature"], expected):
        abort(403)
    return "ok"


def length(key):
    return len(hmac.new(key, b"", "sha256").hexdigest()) == 64


def has_key(app):
    return app.config["API_KEY"] != ""
