from django.http import HttpResponseBadRequest, JsonResponse


def rename(request):
    form = RenameForm(request.POST)
    if not form.is_valid():
        return HttpResponseBadRequest(form.errors.as_json())  # weakness
    errors = form.errors.get_json_data(escape_html=False)  # weakness
    return JsonResponse(errors)
