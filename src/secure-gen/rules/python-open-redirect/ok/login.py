from urllib.parse import urlsplit

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    target = request.args.get("next", "/")
    if not is_safe_target(target):
        target = "/"
    return redirect(target)


@app.route("/item/<name>")
def item(name):
    if name == "old":
        return redirect(url_for("item", name=name))
    return redirect("/items/" + name + "?from=" + request.args["from"])


def leave(request):
    url = request.GET["url"]
    if url_has_allowed_host_and_scheme(url, allowed_hosts={"www.example.com"}):
        return HttpResponseRedirect(url)
    return HttpResponseRedirect("https://www.example.com/search?q=" + request.GET["q"])


@app.route("/back")
def back():
    target = request.args.get("to", "").replace("\\", "")
    if not urlsplit(target).netloc and not urlsplit(target).scheme:
        return redirect(target)
    return redirect(login_url(request.url))
