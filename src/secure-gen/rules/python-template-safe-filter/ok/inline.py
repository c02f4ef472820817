from flask import render_template_string

PAGE = "<h1>{{ title }}</h1><p>It is safe to go on, with autoescape</p>"


def note(text):
    """Shows a note; `{{ text|safe }}` in the template would show its tags."""
    return render_template_string("<p>{{ text|upper }}</p>", text=text)
