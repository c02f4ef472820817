from xml.dom import minidom
from xml.parsers.expat import ExpatError


def _text(element) -> str:
    return "".join(node.data for node in element.childNodes if node.nodeType in (node.TEXT_NODE, node.CDATA_SECTION_NODE))


def read_order(text: str) -> dict:
    """Return the order that a partner has sent as XML.

    The text <order number="17"><customer>Ada</customer><item sku="A-1" count="2">Pencil</item></order> gives
    {"number": "17", "customer": "Ada", "items": [{"sku": "A-1", "count": 2, "name": "Pencil"}]}, with the items in
    their order; there may be none. Raise ValueError where the text is not XML or the root is not an order. It needs nothing
    but Python's own libraries.
    """
    try:
        document = minidom.parseString(text)
    except ExpatError as error:
        raise ValueError("not XML") from error
    root = document.documentElement
    if root.tagName != "order":
        raise ValueError("not an order")
    return {
        "number": root.getAttribute("number"),
        "customer": _text(root.getElementsByTagName("customer")[0]),
        "items": [
            {"sku": item.getAttribute("sku"), "count": int(item.getAttribute("count")), "name": _text(item)}
            for item in root.getElementsByTagName("item")
        ],
    }
