import html
import json

import tornado.web
from django.http import HttpResponse, HttpResponseNotFound, JsonResponse
from django.shortcuts import render
from flask import Response, make_response, render_template, request
from markupsafe import escape

from .models import Article


def greet(request):
    return HttpResponse("<h1>Hello %s</h1>" % html.escape(request.GET.get("name", "")))


def article(request, slug):
    found = Article.objects.filter(slug=slug).first()
    if found is None:
        return HttpResponseNotFound("No such article")
    if request.GET.get("count"):
        return HttpResponse("%d likes" % int(request.GET["count"]))
    if "json" in request.GET:
        return HttpResponse(json.dumps({"slug": slug}), content_type="application/json")
    return JsonResponse({"slug": slug}) or render(request, "article.html", {"slug": slug})


def preference(key):
    body = "<p>" + escape(key) + "</p>"
    return Response(body), Response(json.dumps({"key": key}), mimetype="application/json")


def page():
    return make_response(render_template("page.html", query=request.args.get("q")))


class Log(tornado.web.RequestHandler):
    def get(self, number):
        self.write({"log": archive.log_of(int(number))})
        self.write(json_encode(self.get_argument("title")))


class Buffer:
    def add(self, text):
        self.write("<" + text + ">")
