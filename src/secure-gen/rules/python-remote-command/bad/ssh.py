import paramiko
from fabric.api import run
from flask import request


def disk(host, folder):
    client = paramiko.SSHClient()
    client.connect(host)
    _, output, _ = client.exec_command("du -sh " + folder)
    return output.read()


def restart(service):
    run(f"systemctl restart {service}")  # weakness


def free(client):
    return client.exec_command(request.form["command"])  # weakness


def deploy(conn, tag):
    command = "docker pull shop:{}".format(tag)
    conn.run(command)  # weakness
