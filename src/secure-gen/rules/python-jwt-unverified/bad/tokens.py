import jwt
from jose import jwt as jose_jwt


def current_user(request):
    token = request.headers["Authorization"].split()[1]
    return jwt.decode(token, options={"verify_signature": False})["sub"]  # weakness


def old(token, key):
    return jwt.decode(token, key, verify=False)  # weakness


def lenient(token, key):
    options = {"verify_exp": True, "verify_signature": False}
    return jwt.decode(token, key, algorithms=["HS256"], options=options)  # weakness


def any_algorithm(token, key):
    return jwt.decode(token, key, algorithms=["HS256", "none"])  # weakness


def unsigned(user):
    return jwt.encode({"sub": user.id}, None, algorithm="none")  # weakness


def claims(token):
    return jose_jwt.get_unverified_claims(token)  # weakness
