import jwt


def current_user(request, key):
    token = request.headers["Authorization"].split()[1]
    return jwt.decode(token, key, algorithms=["HS256"])["sub"]


def for_everybody(token, key):
    return jwt.decode(token, key, algorithms=["RS256"], options={"verify_aud": False})


def token_of(user, key):
    return jwt.encode({"sub": user.id}, key, algorithm="HS256")
