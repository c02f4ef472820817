import ssl
import urllib.request

from aiohttp import TCPConnector

ssl._create_default_https_context = ssl._create_unverified_context  # weakness


def fetch(url):
    context = ssl.create_default_context()
    context.check_hostname = False  # weakness
    context.verify_mode = ssl.CERT_NONE  # weakness
    return urllib.request.urlopen(url, context=context)


def unchecked():
    return ssl._create_unverified_context()  # weakness


def connector():
    return TCPConnector(ssl=False)  # weakness
