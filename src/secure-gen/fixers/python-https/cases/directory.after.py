import requests

SERVICE = 'https://directory.example.com/v2'


def people(key):
    return requests.get(f'{SERVICE}/people', headers={'X-Api-Key': key}, timeout=5)
