import json

from django.http import HttpResponse, HttpResponseNotFound

from .models import Article


def greet(request):
    name = request.GET.get("name", "")
    return HttpResponse("<h1>Hello %s</h1>" % name)  # weakness


def article(request, slug):
    found = Article.objects.filter(slug=slug).first()
    if found is None:
        return HttpResponseNotFound(f"No article {slug}")  # weakness
    return HttpResponse(json.dumps({"slug": slug, "likes": found.likes}))  # weakness
