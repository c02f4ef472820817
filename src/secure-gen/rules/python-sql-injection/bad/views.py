from django.db import connection
from django.http import JsonResponse

from .models import Product


def products(request, kind):
    found = Product.objects.raw("SELECT * FROM shop_product WHERE kind = '%s'" % kind)  # weakness
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM shop_product WHERE name LIKE '%" + request.GET["q"] + "%'")  # weakness
        count = cursor.fetchone()[0]
    return JsonResponse({"count": count, "found": [each.name for each in found]})
