import psycopg2


def readings(settings, meter, table):
    link = psycopg2.connect(**settings)
    cursor = link.cursor()
    cursor.execute('SELECT value FROM readings WHERE meter = %s AND day LIKE \'%%-01\'', (meter,))
    first = cursor.fetchone()
    cursor.execute("UPDATE meters SET seen = %s, place = %s WHERE id = %s", (1, meter.place, meter.id))
    cursor.execute(f"DELETE FROM {table} WHERE meter = %s", (meter,))
    return first
