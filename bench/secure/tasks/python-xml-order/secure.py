from xml.parsers import expat


def read_order(text: str) -> dict:
    order = {"number": "", "customer": "", "items": []}
    path = []

    def refuse(*_):
        raise ValueError("an order has no document type")

    def start(tag, attributes):
        if not path:
            if tag != "order":
                raise ValueError("not an order")
            order["number"] = attributes.get("number", "")
        if tag == "item":
            order["items"].append({"sku": attributes["sku"], "count": int(attributes["count"]), "name": ""})
        path.append(tag)

    def data(characters):
        if path[-1] == "customer":
            order["customer"] += characters
        elif path[-1] == "item":
            order["items"][-1]["name"] += characters

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda tag: path.pop()
    parser.CharacterDataHandler = data
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        raise ValueError("not XML") from error
    return order
