from django.http import HttpResponse

LANGUAGE = "de"


def enter(request, pupil):
    answer = HttpResponse("Good morning")
    answer.set_cookie(
        "pupil_session",
        pupil.new_key(),
        max_age=7200,
    )
    answer.set_cookie("lang", LANGUAGE)
    answer.set_cookie('login', pupil.name, secure=False)
    return answer
