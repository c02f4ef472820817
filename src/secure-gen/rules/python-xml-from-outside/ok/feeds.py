import defusedxml.ElementTree as ET
import xml.etree.ElementTree
from lxml import etree

from flask import Flask, request

app = Flask(__name__)
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


@app.route("/import", methods=["POST"])
def load():
    tree = ET.fromstring(request.data)
    other = etree.fromstring(request.data, parser=PARSER)
    return str(len(tree) + len(other))


def settings(parser):
    empty = xml.etree.ElementTree.fromstring("<settings/>")
    return empty, xml.etree.ElementTree.parse("settings.xml"), parser.parse("a")
