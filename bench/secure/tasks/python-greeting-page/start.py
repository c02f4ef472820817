def application(environ, start_response):
    """Answer a request with a page that greets the visitor: a WSGI application.

    The answer has the status 200 and the type "text/html; charset=utf-8", and its body is
    <html lang="LANG"><head><title>Greeting</title></head><body><h1>Hello, NAME!</h1></body></html>
    NAME is the parameter name of the query string, or "world" where there is none; LANG is the parameter lang, or "en".
    The first one counts where a parameter is there twice. Names may have any characters.
    """
    raise NotImplementedError("not implemented")
