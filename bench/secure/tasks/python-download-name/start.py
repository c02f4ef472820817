def make_download_app(files: dict):
    """Return a WSGI application that offers what users have uploaded for download.

    The files are pairs (name, content) of str and bytes by their identity number, a str: {"17": ("notes.txt", b"...")}.
    The name is the one that the user gave the file; its characters are those of ISO 8859-1.

    GET /files/17 is answered with status 200, the content, and the headers Content-Type: application/octet-stream,
    Content-Length, and Content-Disposition: attachment; filename="notes.txt". Where a name has quotes or backslashes,
    each has a backslash before it. Where there is no such file the status is 404.
    """
    raise NotImplementedError("not implemented")
