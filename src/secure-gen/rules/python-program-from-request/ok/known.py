import subprocess

from django.http import HttpResponse

TOOLS = {"python": "/usr/bin/python3", "git": "/usr/bin/git"}


def tool(request):
    program = TOOLS[request.GET["tool"]]
    output = subprocess.check_output([program, "--version"])
    name = request.GET["other"]
    if name in ("ls", "df"):
        output += subprocess.check_output([name])
    return HttpResponse(output)
