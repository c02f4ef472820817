def log_request(file: str, method: str, path: str, status: int, agent: str | None) -> None:
    """Append a line about a request to the log file, which is in UTF-8 and made where it is missing.

    The line has the method, the path, the status and the browser, with a tab between them and a line feed at the end:
    "GET", "/größe/a b", 200, "Mozilla/5.0 (X11; Linux x86_64)". The path comes decoded: "/a b", not "/a%20b". The
    browser is what the header User-Agent says, "-" where there is none.
    """
    raise NotImplementedError("not implemented")
