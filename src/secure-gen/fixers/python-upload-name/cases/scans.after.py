import os

from flask import Flask, request
from werkzeug.utils import secure_filename

scans = Flask("scans")


@scans.route("/scan", methods=["POST"])
def scan():
    upload = request.files["scan"]
    target = os.path.join(scans.instance_path, secure_filename(upload.filename))
    upload.save(target)
    return "stored"
