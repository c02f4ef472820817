from django.db.models.expressions import RawSQL
from django.shortcuts import render

from .models import Product


def cheap(request):
    found = Product.objects.extra(where=["price < %s"], params=[request.GET["most"]])
    found = found.extra(select={"is_new": "day > '2024-01-01'"}, order_by=["-is_new"])
    return render(request, "products.html", {"found": found})


def ranked(words):
    return Product.objects.annotate(rank=RawSQL("ts_rank(words, %s)", (words,)))
