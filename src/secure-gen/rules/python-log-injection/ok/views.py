import logging

from flask import Flask, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.route("/login", methods=["POST"])
def login(dialog):
    name = request.form["name"]
    logger.info("Login of %r", name)
    logger.info("Login of %s", repr(name))
    logger.info("Login of %s", name.replace("\n", "").replace("\r", ""))
    logger.info("Login of number %d", int(request.form["number"]))
    logger.info("Login")
    dialog.info(name)
    return "", 401
