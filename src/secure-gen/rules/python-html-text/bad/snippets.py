def avatar(user, size=64):
    return '<img src="%s" width="%d" alt="%s"/>' % (user.picture, size, user.name)  # weakness


def error_page(message):
    page = "<html><body><pre>{}</pre></body></html>"
    return page.format(message), "<html><body><pre>{}</pre></body></html>".format(message)  # weakness


def undo(request):
    note = _('Unsubscribed (<a href="%(url)s">undo</a>).') % {"url": request.path}  # weakness
    request.user.notes.create(text=note)
