from urllib.parse import urlsplit

from django.shortcuts import render
from flask import render_template, request, url_for


def login():
    dest = request.args.get("dest", "")
    parts = urlsplit(dest)
    if parts.scheme or parts.netloc:
        dest = "/"
    return render_template("login.html", dest=dest)


def done(request):
    return render(request, "done.html", {"url": "/orders/" + request.POST["id"], "title": request.POST["title"]})


def order():
    return render_template("order.html", url=url_for("done", order=request.args["order"]))
