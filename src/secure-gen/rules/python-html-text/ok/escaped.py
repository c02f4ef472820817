import html
import logging

from django.utils.html import escape, format_html


def avatar(user, size=64):
    return format_html('<img src="{}" width="{}" alt="{}"/>', user.picture, size, user.name)


def error_page(message, code):
    logging.debug("wrote <pre> of %s", message)
    if code > 9:
        return "<pre>%d</pre>" % code
    return "<html><body><pre>{}</pre></body></html>".format(html.escape(message))


def link(page):
    return '<a href="%s">%s</a>' % (escape(page.url), escape(page.title))


def element(name, text):
    return f"<{name}>{text}</{name}>" + "<item>" + text + "</item>"
