from urllib.parse import urlsplit
from urllib.request import urlopen


def fetch_feed(address: str, hosts: list) -> str:
    """Return the feed of a partner as text; it is in UTF-8.

    The address comes from a form and begins with http or https. The hosts are those of our partners, each as it stands
    in an address, in small letters and with a port where it is not the usual one: "news.example.com" or
    "news.example.com:8080". Raise ValueError where the address is not on one of them, and OSError where the status is
    not 200 or the server does not answer within two seconds.
    """
    if urlsplit(address).netloc.lower() not in hosts:
        raise ValueError(f"not a partner: {address}")
    with urlopen(address, timeout=2) as response:
        if response.status != 200:
            raise OSError(f"status {response.status}")
        return response.read().decode()
