import httpx
import requests


def fetch(number, **options):
    first = requests.get("https://api.example.com/items/%d" % number, timeout=5)
    second = requests.get("https://api.example.com/items", **options)
    return first, second, httpx.get("https://api.example.com/items")
