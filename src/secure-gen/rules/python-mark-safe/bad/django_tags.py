import json

from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def to_json(value):
    return mark_safe(json.dumps(value))  # weakness


@register.simple_tag
def badge(user):
    text = '<span class="badge">%s</span>' % user.nickname
    return mark_safe(text)  # weakness


def link(page):
    return format_html('<a href="{}">' + page.title + "</a>", page.url)  # weakness
