"""Pool the folds of a cross-validation: every pair once, measured by a prefix that saw nothing of its source.

python -m steering.pool --language javascript fold.json fold.json ...
"""

import argparse
import json
from pathlib import Path

import numpy as np

from .figures import interval, summary
from .pairs import LANGUAGES

CONDITIONS = ("secure", "vulnerable", "start", "random 1", "random 2")


def main() -> None:
    """Prints the tables, and by how much the secure prefix gains more than each control."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", choices=LANGUAGES, required=True)
    parser.add_argument("folds", type=Path, nargs="+", help="what steering.evaluate wrote with --figures")
    arguments = parser.parse_args()
    folds = [json.loads(path.read_text(encoding="utf-8")).get(arguments.language) for path in arguments.folds]
    found = {
        name: np.concatenate([np.array(fold[name]) for fold in folds if fold], 1) for name in ("bare", *CONDITIONS)
    }
    for k, definition in enumerate(("changed characters", "changed characters / changed lines")):
        print(definition, *summary(found["bare"][k], {name: found[name][k] for name in CONDITIONS}), sep="\n")
    for name in CONDITIONS:
        cost = found[name][2] - found["bare"][2]
        low, high = interval(cost)
        print(f"unchanged tokens, {name}: {cost.mean():+.3f} [{low:+.3f}, {high:+.3f}] nats")
    for name in CONDITIONS[1:]:
        more = found["secure"][0] - found[name][0]
        low, high = interval(more)
        print(f"secure over {name}: {more.mean():+.3f} [{low:+.3f}, {high:+.3f}] nats a token")


if __name__ == "__main__":
    main()
