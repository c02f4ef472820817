import urllib.request

import httpx
import requests
from fastapi import FastAPI
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


@app.route("/preview")
def preview():
    url = request.args.get("url")
    answer = requests.get(url, timeout=5)  # weakness
    return answer.text


@api.get("/status/{host}")
async def status(host: str):
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"http://{host}/status")  # weakness
    return answer.json()


@app.route("/image", methods=["POST"])
def image():
    session = requests.Session()
    session.post(request.json["callback"], json={"ok": True})  # weakness
    return urllib.request.urlopen(request.form["image"]).read()  # weakness
