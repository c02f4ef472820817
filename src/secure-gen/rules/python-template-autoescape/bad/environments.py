import os

import jinja2
from jinja2 import Environment, FileSystemLoader
from mako.template import Template

FOLDER = os.path.dirname(__file__)

pages = Environment(loader=FileSystemLoader(FOLDER), trim_blocks=True)  # weakness
mails = jinja2.Environment(
    loader=jinja2.PackageLoader("shop"),
    autoescape=False,  # weakness
)


def settings(folder, more=None):
    options = more or {}
    return Environment(loader=FileSystemLoader(folder), **options)  # weakness


def greeting(name):
    text = "<p>Hello {{ name }}</p>"
    return jinja2.Template(text).render(name=name)  # weakness


def report(path):
    return Template(filename=path)  # weakness
