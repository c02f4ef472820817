"""Measure an artefact on the graph that the product runs: which side of held-out pairs is likelier.

    python -m steering.evaluate --language javascript --data contrast-pairs.jsonl.gz --model MODEL \\
        --artefact fold.safetensors --source codeql-2021 --most 40

An artefact of a fold must be measured on the source that it was not trained on.
"""

import argparse
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from . import artefact
from .cached import tail_of
from .cache import predict, spread
from .figures import summary
from .graph import NO_PREFIX, Graph
from .pairs import LANGUAGES, Pair, read_pairs


def margins_after(graph: Graph, pair: Pair, prefix: np.ndarray) -> tuple[float, float]:
    """Mean log-probability of changed tokens, secure less vulnerable side, over the whole vocabulary: with changed
    characters on both sides, and with changed lines on the vulnerable one."""
    likely = predict(graph, pair, prefix)[1].log_probability
    first = tail_of(pair) - 1
    second = first + len(pair.secure.tokens)
    ours = likely[[first + i for i in pair.secure.characters]].mean()
    theirs = (likely[[second + i for i in places]].mean() for places in (pair.vulnerable.characters, pair.vulnerable.lines))
    by_characters, by_lines = (float(ours - other) for other in theirs)
    return by_characters, by_lines


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", choices=LANGUAGES, required=True)
    for name in ("data", "model", "artefact"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--source", required=True, help="source of the pairs")
    parser.add_argument("--most", type=int, default=10**9, help="pairs at most, evenly spread")
    arguments = parser.parse_args()
    tokenizer, graph = Tokenizer.from_file(str(arguments.model / "tokenizer.json")), Graph(arguments.model)
    tensors, metadata = artefact.read(arguments.artefact)
    identity = artefact.model_identity(arguments.model)
    if any(metadata[name] != value for name, value in identity.items()):
        raise SystemExit("the artefact was made for another model")
    prefixes = {"bare": NO_PREFIX}
    for name in ("secure", "vulnerable"):
        prefixes[name] = np.stack([tensors[f"{name}.key"], tensors[f"{name}.value"]]).astype(np.float32)
    pairs = [pair for pair in read_pairs(arguments.data, tokenizer, arguments.language) if pair.source == arguments.source]
    pairs = spread(pairs, arguments.most)
    found = {name: np.array([margins_after(graph, pair, prefix) for pair in pairs]).T for name, prefix in prefixes.items()}
    for i, definition in enumerate(("changed characters", "changed characters / changed lines")):
        steered = {name: values[i] for name, values in found.items() if name != "bare"}
        print(definition, *summary(found["bare"][i], steered), sep="\n")


if __name__ == "__main__":
    main()
