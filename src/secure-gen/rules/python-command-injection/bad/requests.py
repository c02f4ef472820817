import asyncio
import os
import sys
from subprocess import *

from flask import Flask, request

app = Flask(__name__)


@app.route("/ping/<host>")
def ping(host):
    answer = os.popen("ping -c 1 " + host).read()  # weakness
    return answer


@app.route("/run")
def run_it():
    command = request.args.get("command")
    return check_output(command, shell=True)  # weakness


async def archive(folder):
    await asyncio.create_subprocess_shell(f"tar czf backup.tgz {folder}")  # weakness


def show(path):
    Popen(["bash", "-c", "less " + path])  # weakness
    line = "grep -r"
    line += " %s ." % path
    call(line, shell=True)  # weakness
    os.system("echo {}".format(sys.argv[1]))  # weakness
