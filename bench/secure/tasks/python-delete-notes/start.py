import sqlite3


def delete_notes(connection: sqlite3.Connection, owner: str, ids: str) -> int:
    """Delete those notes of the owner whose ids are in the text, and return how many were deleted.

    The table is notes (id INTEGER PRIMARY KEY, owner TEXT, text TEXT). The ids are numbers with commas between them, as
    a form sends them: "3", "3,5,8" or "3, 5, 8". Ids without a note, and ids of notes of somebody else, are passed over.
    An empty text deletes nothing.
    """
    raise NotImplementedError("not implemented")
