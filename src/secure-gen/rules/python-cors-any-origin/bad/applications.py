from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask, request
from flask_cors import CORS

api = FastAPI()
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # weakness

app = Flask(__name__)
CORS(app, supports_credentials=True)  # weakness


@app.after_request
def share(response):
    response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin")  # weakness
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response
