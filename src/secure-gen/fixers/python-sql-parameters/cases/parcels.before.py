from sqlalchemy import text


def parcels(session, town, weight):
    return session.execute(
        text("SELECT * FROM parcels WHERE town = '%s' AND weight > %d" % (town, weight)),
    ).all()
