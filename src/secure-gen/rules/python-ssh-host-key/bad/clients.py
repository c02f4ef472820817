import asyncssh
import paramiko
from paramiko import AutoAddPolicy


def connect(host):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.WarningPolicy())  # weakness
    client.connect(host)
    return client


def other(client):
    policy = AutoAddPolicy()
    client.set_missing_host_key_policy(policy)  # weakness


async def run(host):
    async with asyncssh.connect(host, known_hosts=None) as connection:  # weakness
        return await connection.run("uptime")
