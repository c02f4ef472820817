def make_download_app(files: dict):
    def app(environ, start_response):
        file = environ.get("PATH_INFO", "").removeprefix("/files/")
        if not environ.get("PATH_INFO", "").startswith("/files/") or file not in files:
            start_response("404 Not Found", [("Content-Type", "text/plain")])
            return [b"not found"]
        name, content = files[file]
        name = name.replace("\\", "\\\\").replace('"', '\\"')
        start_response(
            "200 OK",
            [
                ("Content-Type", "application/octet-stream"),
                ("Content-Length", str(len(content))),
                ("Content-Disposition", f'attachment; filename="{name}"'),
            ],
        )
        return [content]

    return app
