import os

from flask import Flask, request, send_file

manuals = Flask("manuals")
FOLDER = "/srv/manuals"


@manuals.route("/manual/<name>")
def manual(name):
    return send_file(os.path.join(FOLDER, name))


@manuals.route("/note")
def note():
    with open(FOLDER + "/notes/" + request.args["note"] + ".txt") as handle:
        return handle.read(), 200, {"Content-Type": "text/plain"}


@manuals.route("/drawing")
def drawing():
    drawing_path = '/srv/drawings/%s.svg' % request.args['drawing']
    os.unlink(drawing_path)
    return "", 204
