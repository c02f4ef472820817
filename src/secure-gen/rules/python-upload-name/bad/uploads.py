import os
import shutil

from fastapi import FastAPI, UploadFile
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


@app.route("/upload", methods=["POST"])
def upload():
    file = request.files["file"]
    file.save(os.path.join("/srv/uploads", file.filename))  # weakness
    return "", 204


@api.post("/images")
async def image(file: UploadFile):
    with open(f"images/{file.filename}", "wb") as target:  # weakness
        shutil.copyfileobj(file.file, target)
