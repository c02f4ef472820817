import hmac
import os

import jwt
from cryptography.fernet import Fernet
from flask import Flask

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["JWT_SECRET_KEY"] = os.getenv("JWT_SECRET_KEY")
SECRET_KEY = ""


def token_of(user):
    return jwt.encode({"sub": user.id}, app.config["JWT_SECRET_KEY"], algorithm="HS256")


def read(token, public_key):
    return jwt.decode(token, public_key, algorithms=["RS256"])


def sign(key, text):
    return hmac.new(key, text, "sha256").hexdigest()


def box(text):
    return Fernet(Fernet.generate_key()).encrypt(text)
