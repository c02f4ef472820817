from django.http import HttpResponseRedirect
from starlette.responses import RedirectResponse
import tornado.web


def leave(request):
    return HttpResponseRedirect(request.GET["url"])  # weakness


async def go(request):
    return RedirectResponse(url=request.query_params["to"])  # weakness


class Back(tornado.web.RequestHandler):
    def get(self):
        self.redirect(self.get_argument("next", "/"))  # weakness
