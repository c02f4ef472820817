from flask import Flask, make_response

app = Flask(__name__)
app.config["SESSION_COOKIE_SECURE"] = False  # weakness


@app.route("/login", methods=["POST"])
def login():
    response = make_response("welcome")
    response.set_cookie("session", new_session())  # weakness
    response.set_cookie("remember", "yes", max_age=3600, secure=False, httponly=True)  # weakness
    return response
