import subprocess


def last_commit(repository: str, branch: str) -> dict:
    done = subprocess.run(
        ["git", "log", "-1", "--format=%H%n%an%n%s", "refs/heads/" + branch, "--"], cwd=repository, capture_output=True, encoding="utf-8"
    )
    if done.returncode != 0:
        raise LookupError(f"no branch {branch}")
    return dict(zip(("hash", "author", "subject"), done.stdout.split("\n")))
