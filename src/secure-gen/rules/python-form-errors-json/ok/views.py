from django.http import HttpResponseBadRequest, JsonResponse


def rename(request, table):
    form = RenameForm(request.POST)
    if not form.is_valid():
        return HttpResponseBadRequest(form.errors.as_json(escape_html=True))
    return JsonResponse({"errors": form.errors.get_json_data(escape_html=True), "table": table.as_json()})
