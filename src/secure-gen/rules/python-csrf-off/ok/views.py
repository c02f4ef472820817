import hmac

from django.http import HttpResponse, HttpResponseForbidden
from django.views.decorators.csrf import csrf_exempt, csrf_protect

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]


class TestConfig:
    TESTING = True
    WTF_CSRF_ENABLED = False


@csrf_protect
def change_address(request):
    request.user.address = request.POST["address"]
    return HttpResponse("saved")


@csrf_exempt
def payment_arrived(request):
    if not hmac.compare_digest(request.headers["X-Signature"], sign(request.body)):
        return HttpResponseForbidden()
    return HttpResponse("ok")
