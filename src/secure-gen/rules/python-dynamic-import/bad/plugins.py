import importlib
from importlib import import_module

from django.http import HttpResponse


def show(request, name):
    report = importlib.import_module("reports." + name)  # weakness
    style = import_module(request.GET["style"])  # weakness
    __import__(request.POST["plugin"])  # weakness
    return HttpResponse(report.text(style))
