import xml.sax
from xml.sax.handler import feature_external_ges

from lxml import etree


def read(path, text):
    parser = etree.XMLParser(resolve_entities=True)  # weakness
    other = etree.XMLParser(load_dtd=True, no_network=False)  # weakness
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, True)  # weakness
    reader.parse(path)
    return etree.parse(path, parser), etree.fromstring(text, other)
