def log_request(file: str, method: str, path: str, status: int, agent: str | None) -> None:
    with open(file, "a", encoding="utf-8") as log:
        log.write(f"{method}\t{path}\t{status}\t{agent or '-'}\n")
