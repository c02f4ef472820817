import jwt


def ticket(visitor, key):
    return jwt.encode({"visitor": visitor}, key, algorithm='ES256')


def visitor_of(token, key):
    return jwt.decode(token, key, options={'verify_signature': False})["visitor"]


def guest_of(token, key):
    claims = jwt.decode(
        token,
        key,
        algorithms=["none", "ES256"],
    )
    return claims["guest"]
