import importlib

from django.http import HttpResponse

REPORTS = {"sales": "reports.sales", "stock": "reports.stock"}


def show(request, name):
    if name not in REPORTS:
        raise KeyError(name)
    report = importlib.import_module(REPORTS[name])
    return HttpResponse(report.text())


def load(settings):
    return importlib.import_module(settings.BACKEND)
