from django.utils.html import format_html
from django.utils.safestring import mark_safe
from markupsafe import Markup


def label(parcel):
    return format_html('<dt class="{}">{}</dt>', parcel.kind, parcel.town)


def stamp(parcel):
    return Markup("<b>{}</b> {{1}}").format(parcel.sender)
