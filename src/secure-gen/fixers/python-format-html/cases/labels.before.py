from django.utils.safestring import mark_safe
from markupsafe import Markup


def label(parcel):
    return mark_safe('<dt class="%s">%s</dt>' % (parcel.kind, parcel.town))


def stamp(parcel):
    return Markup("<b>" + parcel.sender + "</b> {1}")
