from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, build_opener


class NoRedirects(HTTPRedirectHandler):
    def redirect_request(self, *arguments):
        return None


def fetch_feed(address: str, hosts: list) -> str:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or parts.netloc.lower() not in hosts:
        raise ValueError(f"not a partner: {address}")
    with build_opener(NoRedirects).open(parts.geturl(), timeout=2) as response:
        if response.status != 200:
            raise OSError(f"status {response.status}")
        return response.read().decode()
