import os
import uuid

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


@app.route("/upload", methods=["POST"])
def upload():
    file = request.files["file"]
    file.save(os.path.join("/srv/uploads", secure_filename(file.filename)))
    return "", 204


@app.route("/image", methods=["POST"])
def image():
    file = request.files["image"]
    ending = os.path.splitext(file.filename)[1]
    if ending not in {".png", ".jpg"}:
        return "", 400
    file.save("/srv/images/" + uuid.uuid4().hex + ending)
    return "", 204


def export(figure, name):
    figure.save("/srv/figures/" + name)
