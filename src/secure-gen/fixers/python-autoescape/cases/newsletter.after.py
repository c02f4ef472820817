from jinja2 import DictLoader, Environment, select_autoescape

PAGES = {"letter.html": "<p>{{ greeting }}</p>"}
environment = Environment(
    loader=DictLoader(PAGES),
    autoescape=select_autoescape(),
)
plain = Environment(loader=DictLoader(PAGES), lstrip_blocks=True, autoescape=select_autoescape())
