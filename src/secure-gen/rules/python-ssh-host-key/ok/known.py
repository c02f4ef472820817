import asyncssh
import paramiko


def connect(host):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(host)
    return client


async def run(host):
    async with asyncssh.connect(host, known_hosts="/etc/ssh/known_hosts") as connection:
        return await connection.run("uptime")
