import json

from django.http import HttpResponse
from django.shortcuts import render

from .encoding import JSONEncoderForHTML


def board(request):
    tasks = [task.to_dict() for task in Task.objects.filter(owner=request.user)]
    return render(
        request,
        "board.html",
        {
            "tasks": tasks,
            "tasks_json": json.dumps(tasks, cls=JSONEncoderForHTML),
            "titles": json.dumps([task["title"] for task in tasks]).replace("<", "\\u003c"),
            "levels": json.dumps(["low", "high"]),
            "can_edit": json.dumps(board is None or board.is_editable(request.user)),
        },
    )


def raw(tasks):
    return HttpResponse(json.dumps({"tasks": tasks}), content_type="application/json")
