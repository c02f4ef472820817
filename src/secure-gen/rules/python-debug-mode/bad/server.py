from fastapi import FastAPI
from flask import Flask

api = FastAPI(debug=True)  # weakness
app = Flask(__name__)
app.debug = True  # weakness
app.config["DEBUG"] = True  # weakness

if __name__ == "__main__":
    app.run(host="127.0.0.1", debug=True)  # weakness
