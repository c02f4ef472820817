import re


def plain(text: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", lambda match: f"\\x{ord(match[0]):02x}", text)


def log_request(file: str, method: str, path: str, status: int, agent: str | None) -> None:
    fields = [plain(field) for field in (method, path, str(status), agent or "-")]
    with open(file, "a", encoding="utf-8") as log:
        log.write("\t".join(fields) + "\n")
