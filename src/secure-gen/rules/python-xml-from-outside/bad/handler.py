import xml.sax

from lxml import etree


class Message:
    def __init__(self, body):
        self.tree = etree.fromstring(body)  # weakness


def titles(stream, handler):
    xml.sax.parse(stream, handler)  # weakness
    return handler.titles
