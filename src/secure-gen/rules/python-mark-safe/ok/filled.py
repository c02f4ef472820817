import bleach
from django.template.loader import render_to_string
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from markupsafe import Markup


def badge(user):
    return format_html('<span class="badge">{}</span>', user.nickname)


def parts(page, items):
    icon = mark_safe('<i class="icon"></i>')
    title = mark_safe("<b>" + escape(page.title) + "</b>")
    note = mark_safe(bleach.clean(page.note))
    box = mark_safe(render_to_string("box.html", {"page": page}))
    hint = mark_safe(_("Press <kbd>Enter</kbd>"))
    rows = format_html_join("", "<li>{}</li>", ((item.name,) for item in items))
    count = mark_safe("<b>%d</b>" % len(items))
    return icon, title, note, box, hint, rows, count, Markup("<p>{}</p>").format(page.text)
