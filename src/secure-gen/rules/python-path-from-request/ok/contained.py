import os
from pathlib import Path

from flask import Flask, abort, request, send_file, send_from_directory
from werkzeug.utils import safe_join, secure_filename

app = Flask(__name__)
FILES = Path("/srv/files").resolve()


@app.route("/download")
def download():
    path = os.path.realpath(os.path.join("/srv/files", request.args["name"]))
    if not path.startswith("/srv/files/"):
        abort(404)
    return send_file(path)


@app.route("/text/<name>")
def text(name):
    path = (FILES / name).resolve()
    if not path.is_relative_to(FILES):
        abort(404)
    return path.read_text()


@app.route("/report/<name>")
def report(name):
    first = open("/srv/reports/" + secure_filename(name)).read()
    second = open(os.path.join("/srv/reports", os.path.basename(name))).read()
    third = send_file(safe_join("/srv/reports", name))
    return send_from_directory("/srv/reports", name) or first or second or third


@app.route("/key/<name>")
def key(name):
    validate_name(name)
    return open("/srv/keys/" + name).read(), open("/srv/keys/%d" % int(request.args["id"])).read()
