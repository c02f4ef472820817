import os

from flask import Flask, request

scans = Flask("scans")


@scans.route("/scan", methods=["POST"])
def scan():
    upload = request.files["scan"]
    target = os.path.join(scans.instance_path, upload.filename)
    upload.save(target)
    return "stored"
