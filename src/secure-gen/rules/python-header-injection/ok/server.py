from urllib.parse import quote

from flask import make_response, request


def export(requests):
    response = make_response("")
    response.headers["X-Name"] = quote(request.args["name"])
    response.headers["X-Page"] = str(int(request.args["page"]))
    response.headers["X-Theme"] = request.args["theme"].replace("\r", "").replace("\n", "")
    requests.headers["X-Forwarded"] = request.args["name"]
    return response
