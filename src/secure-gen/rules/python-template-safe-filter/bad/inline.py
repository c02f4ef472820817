from django.template import Template
from flask import render_template_string

PAGE = "<h1>{{ title }}</h1><div>{{ body|safe }}</div>"  # weakness


def note(text):
    return render_template_string("<p>{{ text | safe }}</p>", text=text)  # weakness


def box(engine):
    return Template("{% autoescape off %}<b>{{ label }}</b>{% endautoescape %}")  # weakness
