r"""Measure an artefact on the graph that the product runs: which side of pairs is likelier, over the whole vocabulary.

    python -m steering.evaluate_graph --cache javascript.cache --model MODEL \
        --artefact fold.safetensors --source codeql-2021

An artefact of a fold must be measured on the source that it was not trained on.
"""

import argparse
from pathlib import Path

import numpy as np

from . import artefact
from .batches import places_of
from .cache import predict
from .cached import Cached, Prediction, load
from .figures import interval, summary
from .graph import Graph


def measured(cached: Cached, prediction: Prediction) -> tuple[float, float, float]:
    """The margin by changed characters, the margin with changed lines on the vulnerable side, and the mean
    log-probability of unchanged tokens."""
    likely, places = prediction.log_probability, places_of(cached)
    ours = likely[places.secure].mean()
    sides = (likely[side].mean() for side in (places.vulnerable_characters, places.vulnerable))
    by_characters, by_lines = (float(ours - theirs) for theirs in sides)
    return by_characters, by_lines, float(likely[places.unchanged].mean()) if places.unchanged else 0.0


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("cache", "model", "artefact"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--source", required=True, help="source of the pairs")
    parser.add_argument("--most", type=int, default=10**9, help="pairs at most, evenly spread")
    arguments = parser.parse_args()
    tensors, metadata = artefact.read(arguments.artefact)
    identity = artefact.model_identity(arguments.model)
    if any(metadata[name] != value for name, value in identity.items()):
        raise SystemExit("the artefact was made for another model")
    cache = load(arguments.cache)[1]
    chosen = [one for one in cache.values() if one.pair.source == arguments.source]
    count, graph = min(arguments.most, len(chosen)), Graph(arguments.model)
    chosen = [chosen[i * len(chosen) // count] for i in range(count)]
    found = {"bare": np.array([measured(one, one.base) for one in chosen]).T}
    for name in ("secure", "vulnerable"):
        prefix = np.stack([tensors[f"{name}.key"], tensors[f"{name}.value"]]).astype(np.float32)
        found[name] = np.array([measured(one, predict(graph, one.pair, prefix)[1]) for one in chosen]).T
    for i, definition in enumerate(("changed characters", "changed characters / changed lines")):
        steered = {name: values[i] for name, values in found.items() if name != "bare"}
        print(definition, *summary(found["bare"][i], steered), sep="\n")
    for name in ("secure", "vulnerable"):
        low, high = interval(found[name][2] - found["bare"][2])
        mean = (found[name][2] - found["bare"][2]).mean()
        print(f"unchanged tokens, {name}: {mean:+.3f} [{low:+.3f}, {high:+.3f}] nats a token")


if __name__ == "__main__":
    main()
