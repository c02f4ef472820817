import traceback

from django.http import HttpResponse
from fastapi import FastAPI, HTTPException
from flask import Flask, jsonify

app = Flask(__name__)
api = FastAPI()


@app.route("/orders")
def orders():
    try:
        return jsonify(load_orders())
    except Exception as e:
        return jsonify({"error": str(e)}), 500  # weakness


@api.get("/items")
def items():
    try:
        return load_items()
    except Exception as error:
        raise HTTPException(status_code=500, detail=f"failed: {error}")  # weakness


def report(request):
    try:
        return HttpResponse(render(request))
    except Exception:
        return HttpResponse(traceback.format_exc())  # weakness
