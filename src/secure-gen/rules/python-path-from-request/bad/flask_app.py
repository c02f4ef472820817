import os
from pathlib import Path

from flask import Flask, request, send_file

app = Flask(__name__)
REPORTS = Path("/srv/reports")


@app.route("/download")
def download():
    name = request.args.get("name")
    return send_file(os.path.join("/srv/files", name))  # weakness


@app.route("/report/<name>", methods=["GET", "DELETE"])
def report(name):
    if request.method == "DELETE":
        os.remove(f"/srv/reports/{name}.pdf")  # weakness
        return "", 204
    return Path("/srv/reports/" + name).read_text()  # weakness
