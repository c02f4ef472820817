import jwt
from flask import Flask
from itsdangerous import URLSafeTimedSerializer

app = Flask(__name__)
app.secret_key = "an-invented-key"  # weakness
app.config["JWT_SECRET_KEY"] = "another-invented-key"  # weakness
app.config.update(SECRET_KEY="a-third-invented-key")  # weakness
SIGNER_KEY = "a-fourth-invented-key"


def token_of(user):
    return jwt.encode({"sub": user.id}, "not-so-secret", algorithm="HS256")  # weakness


def confirm(user):
    return URLSafeTimedSerializer(SIGNER_KEY).dumps(user.email)  # weakness
