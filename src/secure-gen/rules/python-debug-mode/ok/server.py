import asyncio
import os

from flask import Flask

DEBUG = os.environ.get("DEBUG") == "1"
app = Flask(__name__)


class DevelopmentConfig:
    DEBUG = True


class ProductionConfig:
    DEBUG = False


if __name__ == "__main__":
    asyncio.run(main(), debug=True)
    app.run(debug=DEBUG)
