import shutil

from django.http import HttpResponse


def page(request):
    with open("pages/%s.html" % request.GET["page"]) as file:  # weakness
        return HttpResponse(file.read())


async def rename(request):
    data = await request.post()
    shutil.move(data["from"], "/srv/files/" + data["to"])  # weakness
