from sqlalchemy import text


def parcels(session, town, weight):
    return session.execute(
        text("SELECT * FROM parcels WHERE town = :town AND weight > :weight"), {"town": town, "weight": weight},
    ).all()
