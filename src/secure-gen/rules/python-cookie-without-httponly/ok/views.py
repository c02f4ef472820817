from django.http import HttpResponse


def login(request):
    response = HttpResponse("welcome")
    response.set_cookie("sessionid", new_session(request), secure=True, httponly=True, samesite="Strict")
    response.set_cookie("sidebar", "open")
    return response


SESSION_COOKIE_HTTPONLY = True
