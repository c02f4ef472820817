import json

from django.shortcuts import render
from flask import render_template


def board(request):
    tasks = [task.to_dict() for task in Task.objects.filter(owner=request.user)]
    return render(
        request,
        "board.html",
        {
            "title": "Board",
            "tasks_json": json.dumps(tasks),  # weakness
        },
    )


def profile(user):
    return render_template("profile.html", user=json.dumps(user.settings))  # weakness
