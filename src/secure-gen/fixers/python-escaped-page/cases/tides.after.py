import json

from django.http import HttpResponse


def tide(request, harbour):
    reading = json.dumps({'harbour': harbour, 'level': 2.4})
    return HttpResponse(reading, content_type='application/json')
