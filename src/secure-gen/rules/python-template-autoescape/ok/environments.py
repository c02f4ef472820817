from jinja2 import Environment, FileSystemLoader, Template, select_autoescape
from mako.lookup import TemplateLookup

from game import World

pages = Environment(loader=FileSystemLoader("pages"), autoescape=select_autoescape(["html", "xml"]))
mails = Environment(loader=FileSystemLoader("mails"), autoescape=True)
lookup = TemplateLookup(directories=["pages"], default_filters=["h"])


def settings(folder, more=None):
    options = {"autoescape": True}
    options.update(more or {})
    return Environment(loader=FileSystemLoader(folder), **options)


def line(name):
    return Template("Hello {{ name }}").render(name=name), World(name)
