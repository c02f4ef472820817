import html
import sys
import traceback
import uuid


def with_error_page(app):
    """Return a WSGI application that does what the given one does, and answers where that raises an exception.

    Then the status is 500 and the answer is a page in HTML, in UTF-8, with the heading "Something went wrong" and a
    number that the visitor can tell our support, which is another one each time. The number, the exception and where it
    was raised are written to environ["wsgi.errors"]. The given application raises nothing once it has returned.
    """

    def wrapped(environ, start_response):
        try:
            return app(environ, start_response)
        except Exception:
            number = uuid.uuid4().hex[:12]
            details = traceback.format_exc()
            environ["wsgi.errors"].write(f"{number}: {details}\n")
            page = (
                "<!doctype html><title>Error</title><h1>Something went wrong</h1>"
                f"<p>Your number for our support: <b>{number}</b></p><pre>{html.escape(details)}</pre>"
            )
            start_response("500 Internal Server Error", [("Content-Type", "text/html; charset=utf-8")], sys.exc_info())
            return [page.encode()]

    return wrapped
