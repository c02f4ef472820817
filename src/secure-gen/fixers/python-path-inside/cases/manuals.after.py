import os

from flask import Flask, abort, request, send_file, send_from_directory

manuals = Flask("manuals")
FOLDER = "/srv/manuals"


@manuals.route("/manual/<name>")
def manual(name):
    return send_from_directory(FOLDER, name)


@manuals.route("/note")
def note():
    path = FOLDER + "/notes/" + request.args["note"] + ".txt"
    if os.path.commonpath([os.path.abspath(FOLDER), os.path.abspath(path)]) != os.path.abspath(FOLDER):
        abort(404)
    with open(path) as handle:
        return handle.read(), 200, {"Content-Type": "text/plain"}


@manuals.route("/drawing")
def drawing():
    drawing_path = '/srv/drawings/%s.svg' % request.args['drawing']
    if os.path.commonpath([os.path.abspath('/srv/drawings'), os.path.abspath(drawing_path)]) != os.path.abspath('/srv/drawings'):
        abort(404)
    os.unlink(drawing_path)
    return "", 204
