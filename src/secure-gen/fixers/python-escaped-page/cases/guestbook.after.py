from html import escape

from flask import Flask, request

guestbook = Flask("guestbook")


@guestbook.route("/sign", methods=["POST"])
def sign():
    name = request.form['name']
    page = "<p title='{}'>Thank you, {}</p>".format(escape(name), escape(name))
    return page, 201


@guestbook.route("/entries")
def entries():
    html = ["<ol>"]
    return "<p>" + str(len(html)) + " entries for <em>" + escape(request.args["year"]) + "</em></p>"
