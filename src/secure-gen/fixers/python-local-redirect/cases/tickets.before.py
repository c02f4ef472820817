from django.shortcuts import redirect


def bought(request):
    back = request.GET.get("back", "/")
    return redirect(back + "?bought=1")


def cancelled(request):
    return redirect(request.POST['back'])
