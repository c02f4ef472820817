from flask import Flask, make_response

app = Flask(__name__)
app.config.update(SESSION_COOKIE_SECURE=True)


@app.route("/login", methods=["POST"])
def login(options):
    response = make_response("welcome")
    response.set_cookie("session", new_session(), secure=True, httponly=True, samesite="Lax")
    response.set_cookie("other", "1", **options)
    response.set_cookie("theme", "dark")
    response.set_cookie("session", "", max_age=0)
    return response


def fill(jar, cookie):
    jar.set_cookie(cookie)
