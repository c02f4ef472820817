from flask import Flask, render_template_string, request

scores = Flask("scores")


@scores.route("/team")
def team():
    return render_template_string('<h2>' + request.args['team'] + '</h2>{{ table }}', table=scores.name)
