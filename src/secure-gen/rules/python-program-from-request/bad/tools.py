import os
import shlex
import subprocess

from django.http import HttpResponse


def tool(request):
    name = request.GET["tool"]
    output = subprocess.check_output([name, "--version"])  # weakness
    return HttpResponse(output)


def line(request):
    subprocess.run(shlex.split(request.POST["line"]), check=False)  # weakness
    os.execvp(request.POST["program"], ["program"])  # weakness
