from django.http import HttpResponse


def join(request):
    form = MembershipForm(request.POST)
    if form.is_valid():
        form.save()
        return HttpResponse("{}")
    return HttpResponse(form.errors.as_json(True), status=422, content_type="application/json")
