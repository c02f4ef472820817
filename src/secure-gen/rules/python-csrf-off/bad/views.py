from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from flask import Flask

app = Flask(__name__)
app.config["WTF_CSRF_ENABLED"] = False  # weakness


@csrf_exempt  # weakness
def change_address(request):
    request.user.address = request.POST["address"]
    request.user.save()
    return HttpResponse("saved")
