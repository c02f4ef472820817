import importlib
import sys
from importlib import import_module

from django.http import HttpResponse


def show(request, name):
    report = importlib.import_module("reports." + name)  # weakness
    style = import_module(request.GET["style"])  # weakness
    return HttpResponse(report.text(style))


def main():
    __import__(sys.argv[1])  # weakness
