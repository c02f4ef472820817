from flask import Markup, flash, request
import markupsafe


def saved(name):
    flash(Markup(f"Saved <b>{name}</b>"))  # weakness
    note = request.form["note"]
    return markupsafe.Markup(note)  # weakness
