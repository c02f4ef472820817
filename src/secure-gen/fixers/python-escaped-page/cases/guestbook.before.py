from flask import Flask, request

guestbook = Flask("guestbook")


@guestbook.route("/sign", methods=["POST"])
def sign():
    name = request.form['name']
    page = "<p title='{}'>Thank you, {}</p>".format(name, name)
    return page, 201


@guestbook.route("/entries")
def entries():
    html = ["<ol>"]
    return "<p>" + str(len(html)) + " entries for <em>" + request.args["year"] + "</em></p>"
