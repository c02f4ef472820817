from html import escape
from urllib.parse import urlsplit


def render_entry(entry: dict) -> str:
    name = escape(entry["name"])
    website = (entry.get("website") or "").strip()
    if website and urlsplit(website).scheme in ("http", "https"):
        name = f'<a href="{escape(website)}">{name}</a>'
    message = escape(entry["message"]).replace("\n", "<br>")
    return f"<article><h3>{name}</h3><p>{message}</p></article>"
