import xml.etree.ElementTree as ET
from xml.dom import minidom

import lxml.etree
import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/import", methods=["POST"])
def load():
    tree = ET.fromstring(request.data)  # weakness
    other = lxml.etree.parse(request.files["feed"])  # weakness
    return str(len(tree) + len(other.getroot()))


def feed(url):
    text = requests.get(url, timeout=5).text
    return minidom.parseString(text)  # weakness
