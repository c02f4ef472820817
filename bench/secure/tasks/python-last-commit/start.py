import subprocess


def last_commit(repository: str, branch: str) -> dict:
    """Return the newest commit of a branch by way of `git log`: its full hash, its author's name and its subject.

    The repository is the path of a working tree. The branch comes from a form: "main", or "fix/o'neil". The result is a
    dictionary with the keys "hash", "author" and "subject". Raise LookupError where there is no such branch.
    """
    raise NotImplementedError("not implemented")
