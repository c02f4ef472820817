import requests

BASE = "https://api.example.com"


def items(user, password):
    return requests.get("https://api.example.com/items", auth=(user, password))


def news():
    return requests.get("http://www.example.com/news")


def local(token):
    return requests.get("http://127.0.0.1:8080/health", headers={"Authorization": token})


def orders(token, base):
    return requests.get(base + "/orders", headers={"Authorization": "Bearer " + token})
