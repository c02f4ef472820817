from lxml import etree as xml_tree


def lines_of(document):
    reader = xml_tree.XMLParser(
        remove_blank_text=True,
        resolve_entities=False,
        no_network=True,
    )
    return xml_tree.fromstring(document, reader).findall("line")
