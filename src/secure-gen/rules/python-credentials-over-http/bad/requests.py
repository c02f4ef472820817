import requests

BASE = "http://api.example.com"


def items(user, password):
    return requests.get("http://api.example.com/items", auth=(user, password))  # weakness


def login(name, password):
    return requests.post(f"{BASE}/login", json={"name": name, "password": password})  # weakness


def orders(token):
    headers = {"Accept": "application/json"}
    return requests.get(BASE + "/orders", headers={"Authorization": "Bearer " + token})  # weakness
