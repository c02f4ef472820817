from urllib.parse import urlsplit

from django.shortcuts import redirect


def bought(request):
    back = request.GET.get("back", "/")
    back = "".join(back.split()).replace("\\", "/")
    if urlsplit(back).scheme or urlsplit(back).netloc or back.startswith("//"):
        back = "/"
    return redirect(back + "?bought=1")


def cancelled(request):
    target = "".join(request.POST['back'].split()).replace("\\", "/")
    if urlsplit(target).scheme or urlsplit(target).netloc or target.startswith("//"):
        target = "/"
    return redirect(target)
