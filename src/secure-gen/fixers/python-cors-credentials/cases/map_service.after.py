from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware

service = FastAPI()
service.add_middleware(
    CORSMiddleware,
    allow_origins=['*'],
    allow_methods=['GET'],
    allow_credentials=False,
)
