import ssl

import httpx
import jwt
import requests
from PIL import Image

session = requests.Session()
session.verify = "/etc/ssl/own-ca.pem"


def fetch(path):
    return requests.get("https://api.example.com/" + path, verify=True, timeout=10)


def context():
    made = ssl.create_default_context(cafile="/etc/ssl/own-ca.pem")
    made.check_hostname = True
    made.verify_mode = ssl.CERT_REQUIRED
    return made


async def ask(settings):
    async with httpx.AsyncClient(verify=settings.verify) as client:
        return await client.get("https://api.example.com/")


def restore(archive):
    return archive.load(verify=False)
