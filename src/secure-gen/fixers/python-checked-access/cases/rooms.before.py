from django.http import HttpResponse


def lock_room(request, room):
    assert request.user.is_staff or room.is_owner(request.user), "not yours"
    room.lock()
    return HttpResponse("locked")


def open_room(request, room):
    assert not room.roles
    room.open()
    return HttpResponse("open")
