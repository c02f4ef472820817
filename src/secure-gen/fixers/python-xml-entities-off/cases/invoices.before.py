from lxml import etree as xml_tree


def lines_of(document):
    reader = xml_tree.XMLParser(
        remove_blank_text=True,
        resolve_entities=True,
        no_network=False,
    )
    return xml_tree.fromstring(document, reader).findall("line")
