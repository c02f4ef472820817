from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask, request
from flask_cors import CORS

ORIGINS = ["https://shop.example.com"]
CORS_ALLOWED_ORIGINS = ORIGINS

api = FastAPI()
api.add_middleware(CORSMiddleware, allow_origins=ORIGINS, allow_credentials=True)

public = FastAPI()
public.add_middleware(CORSMiddleware, allow_origins=["*"])

app = Flask(__name__)
CORS(app, origins=ORIGINS, supports_credentials=True)


@app.after_request
def share(response):
    origin = request.headers.get("Origin")
    if origin in ORIGINS:
        response.headers["Access-Control-Allow-Origin"] = origin
    return response
