from mako.template import Template


def badge(request):
    source = "<b>" + request.GET["label"] + "</b>"
    return Template(source).render()  # weakness
