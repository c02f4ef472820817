import httpx
import requests


def fetch(number):
    first = requests.get("https://api.example.com/items/%d" % number)  # weakness
    second = httpx.post("https://api.example.com/items", timeout=None)  # weakness
    return first, second
