import logging

from flask import Flask, make_response, request

doors = Flask("doors")
log = logging.getLogger("doors")


@doors.route("/knock")
def knock():
    log.info("knock of %s at %s", request.args.get("name", ""), "front")
    log.info(f"door {request.args['door']}")
    answer = make_response("", 204)
    answer.headers["X-Door"] = request.args["door"]
    return answer
