from flask import Flask, render_template_string, request

scores = Flask("scores")


@scores.route("/team")
def team():
    return render_template_string('<h2>{{ team }}</h2>{{ table }}', table=scores.name, team=request.args['team'])
