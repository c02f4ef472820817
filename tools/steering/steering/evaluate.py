"""Measure the artefacts of a fold on the source that they were not trained on.

    python -m steering.evaluate --language javascript python --cache javascript.cache python.cache --model MODEL \\
        --trained FOLD --left-out codeql-2021 --figures fold.json

Runs the upper layers in PyTorch on the cached states, much faster than the whole graph; `steering.evaluate_graph` is
the slow way, on what the product runs.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from . import artefact
from .cached import load_languages
from .held_out import held_out_figures, split
from .losses import Vocabulary
from .pairs import LANGUAGES
from .training import Options, Prefixes
from .upper import Upper


def trained_prefixes(starts: np.ndarray, first: int, tensors: dict[str, np.ndarray]) -> Prefixes:
    """The prefixes of an artefact, for a language alone."""
    prefixes = Prefixes(starts, first)
    with torch.no_grad():
        for part, (name, change) in enumerate((("key", prefixes.keys), ("value", prefixes.values))):
            for kind, what in enumerate(("secure", "vulnerable")):
                trained = torch.from_numpy(tensors[f"{what}.{name}"].astype(np.float32))
                change[kind] = (trained - prefixes.starts[0, part])[first:]
    return prefixes


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", choices=LANGUAGES, nargs="+", required=True)
    parser.add_argument("--cache", type=Path, nargs="+", required=True, help="one for each language")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--trained", type=Path, required=True, help="folder of the artefacts")
    parser.add_argument("--left-out", required=True, help="source that they were not trained on")
    parser.add_argument("--figures", type=Path, help="where the measures of every pair go, as JSON")
    parser.add_argument("--first", type=int, default=Options.first)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    starts, pairs = load_languages(arguments.cache)
    vocabulary, held = Vocabulary(pairs), split(pairs, arguments.left_out)[1]
    upper, figures = Upper(arguments.model, arguments.first, vocabulary.tokens), {}
    for i, language in enumerate(arguments.language):
        tensors, _ = artefact.read(arguments.trained / f"{language}.safetensors")
        prefixes = trained_prefixes(starts[i : i + 1], arguments.first, tensors)
        if group := [one for one in held if one.language == i]:
            figures[language] = held_out_figures(language, group, upper, vocabulary, prefixes)
    if arguments.figures:
        arguments.figures.write_text(json.dumps({"left_out": arguments.left_out, **figures}), encoding="utf-8")


if __name__ == "__main__":
    main()
