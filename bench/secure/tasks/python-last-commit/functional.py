import os
import subprocess
import sys
import tempfile

sys.path.insert(0, sys.argv[1])
from solution import last_commit

repository = tempfile.mkdtemp()


def git(*words, author="Ada"):
    command = ["git", "-c", f"user.name={author}", "-c", "user.email=ada@example.com", *words]
    return subprocess.run(command, cwd=repository, check=True, capture_output=True, encoding="utf-8").stdout.strip()


git("init", "-q")
git("symbolic-ref", "HEAD", "refs/heads/main")
git("commit", "--allow-empty", "-q", "-m", "Start")
with open(os.path.join(repository, "docs"), "w") as file:
    file.write("a file that is called as a branch is\n")
commits = {}
for name, author, subject in [
    ("fix/o'neil", "Jürgen O'Neil", 'Say "hello" & <bye>'),
    ("größe-1.2", "Ada: L. K", "Größe: 100 % | a, b; $c"),
    ("docs", "Ada", "One\n\nMore\nlines"),
    ("a&b$c", "日本", "--output"),
    ("v2.0_x+y", "Bob \\ Co", "Two  spaces inside {0} %H"),
]:
    git("checkout", "-q", "-b", name, "main")
    git("commit", "--allow-empty", "-q", "-m", "Older", author="Nobody")
    git("commit", "--allow-empty", "-q", "-m", subject, author=author)
    commits[name] = {"hash": git("rev-parse", "HEAD"), "author": author, "subject": subject.split("\n")[0].strip()}
git("checkout", "-q", "main")
commits["main"] = {"hash": git("rev-parse", "HEAD"), "author": "Ada", "subject": "Start"}
for name, commit in commits.items():
    assert last_commit(repository, name) == commit, (name, last_commit(repository, name))
for name in ["missing", "fix", "fix/o'neill"]:
    try:
        last_commit(repository, name)
    except LookupError:
        continue
    raise AssertionError(f"there is a commit of {name}")
