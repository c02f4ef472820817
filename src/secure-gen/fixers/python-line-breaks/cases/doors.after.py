import logging

from flask import Flask, make_response, request

doors = Flask("doors")
log = logging.getLogger("doors")


@doors.route("/knock")
def knock():
    log.info("knock of %s at %s", str(request.args.get("name", "")).replace("\r", "").replace("\n", ""), "front")
    log.info(f"door {request.args['door']!r}")
    answer = make_response("", 204)
    answer.headers["X-Door"] = request.args["door"].replace("\r", "").replace("\n", "")
    return answer
