import json

from django.shortcuts import render


def chart(request, series):
    context = {'title': 'Tides', 'points': json.dumps(list(series.points()), indent=None)}
    return render(request, 'chart.html', {'series': json.dumps(series.names()), **context})
