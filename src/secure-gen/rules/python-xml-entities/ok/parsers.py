import xml.sax
from xml.sax.handler import feature_external_ges, feature_namespaces

from lxml import etree


def read(path, text):
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, False)
    reader.setFeature(feature_namespaces, True)
    return etree.parse(path, parser), etree.fromstring(text, parser), reader
