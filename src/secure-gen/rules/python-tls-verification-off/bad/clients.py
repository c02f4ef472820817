import httpx
import requests
from elasticsearch import Elasticsearch

session = requests.Session()
session.verify = False  # weakness


def fetch(path):
    return requests.get("https://api.example.com/" + path, verify=False)  # weakness


def search():
    return Elasticsearch("https://search.example.com", verify_certs=False)  # weakness


async def ask():
    check = False
    async with httpx.AsyncClient(verify=check) as client:  # weakness
        return await client.get("https://api.example.com/")
