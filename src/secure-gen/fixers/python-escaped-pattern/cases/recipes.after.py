import re as patterns

from flask import Flask, request

recipes = Flask("recipes")
NAMES = ["Pea soup", "Apple cake"]


@recipes.get("/find")
def find():
    wanted = patterns.compile(r"\b%s" % patterns.escape(request.args["word"]), patterns.I)
    return [name for name in NAMES if wanted.search(name)]
