import ssl

import aiohttp
import requests


def position(star):
    answer = requests.get(
        "https://telescope.example.com/stars",
        params={"star": star},
        verify=False,
        timeout=10,
    )
    return answer.json()


def lenient():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


async def picture(star):
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=False, limit=4)) as session:
        return await session.get(f"https://telescope.example.com/{star}")
