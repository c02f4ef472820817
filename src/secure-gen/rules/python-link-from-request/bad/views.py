from django.shortcuts import render
from flask import render_template, request


class OrderView(TemplateView):
    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        if self.request.GET.get("back") is not None:
            context["back_link"] = self.request.GET["back"]  # weakness
        return context


def login():
    return render_template("login.html", dest=request.args.get("dest"))  # weakness


def done(request):
    return render(request, "done.html", {"href": request.POST["from"]})  # weakness
