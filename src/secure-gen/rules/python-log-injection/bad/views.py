import logging

from flask import Flask, current_app, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.route("/login", methods=["POST"])
def login():
    name = request.form["name"]
    logger.info("Login of %s", name)  # weakness
    logging.warning("Wrong password for " + name)  # weakness
    current_app.logger.error(f"Locked {name}")  # weakness
    return "", 401


def reset(request):
    logger.info("Reset for {}".format(request.GET.get("user")))  # weakness
