from django.http import HttpResponse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@require_POST
def water(request):
    request.user.garden.water(request.POST["bed"])
    return HttpResponse("done")


class Plant(View):
    def post(self, request):
        request.user.garden.plant(request.POST["seed"])
        return HttpResponse("planted")
