from django.http import HttpResponse


def login(request):
    response = HttpResponse("welcome")
    response.set_cookie("sessionid", new_session(request), secure=True)  # weakness
    response.set_cookie(key="auth_token", value=new_token(), secure=True, httponly=False)  # weakness
    return response


SESSION_COOKIE_HTTPONLY = False  # weakness
