from flask import Flask
from tornado import template

app = Flask(__name__)
app.jinja_env.autoescape = False  # weakness

loader = template.Loader("pages", autoescape=None)  # weakness

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {"autoescape": False},  # weakness
    }
]
