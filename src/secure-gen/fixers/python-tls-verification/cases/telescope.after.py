import ssl

import aiohttp
import requests


def position(star):
    answer = requests.get(
        "https://telescope.example.com/stars",
        params={"star": star},
        timeout=10,
    )
    return answer.json()


def lenient():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = True
    context.verify_mode = ssl.CERT_REQUIRED
    return context


async def picture(star):
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=4)) as session:
        return await session.get(f"https://telescope.example.com/{star}")
