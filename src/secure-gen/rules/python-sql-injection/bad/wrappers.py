import pandas as pd
from sqlalchemy import text

REMOVE = "DELETE FROM visits WHERE visitor = '{0}'"


class Visits:
    def __init__(self, store):
        self.store = store

    def count(self, visitor):
        sql = f"SELECT COUNT(*) FROM visits WHERE visitor = '{visitor.name}'"
        return self.store.run_query(sql)  # weakness

    def remove(self, visitor):
        self.store.execute(REMOVE.format(visitor))  # weakness

    def frame(self, day):
        return pd.read_sql("SELECT * FROM visits WHERE day = " + day, self.store.engine)  # weakness

    async def rows(self, pool, day):
        return await pool.fetch(f"SELECT * FROM visits WHERE day = '{day}'")  # weakness

    def latest(self, session, day):
        return session.execute(text(f"SELECT * FROM visits WHERE day > '{day}'"))  # weakness
