from jinja2 import DictLoader, Environment

PAGES = {"letter.html": "<p>{{ greeting }}</p>"}
environment = Environment(
    loader=DictLoader(PAGES),
    autoescape=False,
)
plain = Environment(loader=DictLoader(PAGES), lstrip_blocks=True)
