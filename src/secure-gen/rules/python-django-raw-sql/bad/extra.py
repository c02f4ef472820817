from django.db.models.expressions import RawSQL
from django.shortcuts import render

from .models import Product


def cheap(request):
    most = request.GET["most"]
    found = Product.objects.extra(where=["price < " + most])  # weakness
    return render(request, "products.html", {"found": found})


def ranked(words):
    text = "ts_rank(words, '%s')" % words
    return Product.objects.annotate(rank=RawSQL(text, ()))  # weakness
