from django.core.exceptions import PermissionDenied
from django.http import HttpResponse


def lock_room(request, room):
    if not (request.user.is_staff or room.is_owner(request.user)):
        raise PermissionDenied("not yours")
    room.lock()
    return HttpResponse("locked")


def open_room(request, room):
    if room.roles:
        raise PermissionDenied
    room.open()
    return HttpResponse("open")
