"""Train the pair of prefixes of one language.

    python -m steering.train --language javascript --cache javascript.cache --model MODEL --out javascript.safetensors
    python -m steering.train … --leave-out codeql-2021 --figures fold.json     # a fold of the cross-validation
"""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from . import artefact
from .cache import COMMENTS
from .cached import Cached, load, shorten
from .figures import summary
from .losses import LossWeights, Vocabulary
from .pairs import LANGUAGES
from .training import Options, Prefixes, bare_margins, margins, train
from .upper import Upper

METHOD = (
    "SVEN losses (masked language model, contrastive x{contrastive:g}, divergence x{divergence:g}) and a preference "
    "x{preference:g}; starts as the keys and values of a comment; layers {first} to 23 trained"
)


def split(pairs: list[Cached], left_out: str | None) -> tuple[list[Cached], list[Cached]]:
    """Pairs to train on and pairs held out; no program of a held-out pair is trained on."""
    held = [one for one in pairs if one.pair.source == left_out]
    seen = frozenset().union(*(one.pair.texts for one in held)) if held else frozenset()
    return [one for one in pairs if one.pair.source != left_out and not one.pair.texts & seen], held


def held_out_figures(held: list[Cached], start: np.ndarray, upper: Upper, vocabulary: Vocabulary, prefixes: Prefixes, options: Options) -> dict:
    """Margins of the held-out pairs: bare, with each prefix, with the start alone, with random changes of equal norm."""
    trained = margins(held, upper, vocabulary, prefixes)
    plain = margins(held, upper, vocabulary, Prefixes(start, options.first))[0]
    random = [margins(held, upper, vocabulary, prefixes.random_like(seed))[0] for seed in (1, 2)]
    conditions = {"secure": trained[0], "vulnerable": trained[1], "start": plain, "random 1": random[0], "random 2": random[1]}
    bare = bare_margins(held)
    for i, definition in enumerate(("changed characters", "changed characters / changed lines")):
        print(definition, *summary(bare[i], {name: found[i] for name, found in conditions.items()}), sep="\n", flush=True)
    return {
        "pairs": [{"id": one.pair.id, "source": one.pair.source, "cwe": one.pair.cwe} for one in held],
        "bare": bare.tolist(),
        **{name: found.tolist() for name, found in conditions.items()},
    }


def main() -> None:
    """Trains, evaluates what was left out, writes the artefact."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", choices=LANGUAGES, required=True)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, help="where the artefact goes")
    parser.add_argument("--leave-out", help="source that is held out")
    parser.add_argument("--figures", type=Path, help="where margins of held-out pairs go, as JSON")
    parser.add_argument("--longest", type=int, default=28, help="tokens of a branch in training, at most")
    parser.add_argument("--threads", type=int, default=2)
    for name, kind in (("first", int), ("steps", int), ("batch", int), ("rate", float), ("seed", int)):
        parser.add_argument(f"--{name}", type=kind, default=getattr(Options, name))
    for name in ("language_model", "contrastive", "divergence", "preference"):
        parser.add_argument(f"--{name.replace('_', '-')}", type=float, default=getattr(LossWeights, name))
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    start, by_id = load(arguments.cache)
    pairs = list(by_id.values())
    weights = LossWeights(arguments.language_model, arguments.contrastive, arguments.divergence, arguments.preference)
    options = Options(arguments.first, arguments.steps, arguments.batch, arguments.rate, seed=arguments.seed, weights=weights)
    training, held = split(pairs, arguments.leave_out)
    print(f"{len(training)} pairs to train on, {len(held)} held out", options, flush=True)
    vocabulary = Vocabulary(pairs)
    upper = Upper(arguments.model, options.first, vocabulary.tokens)
    prefixes = train([shorten(one, arguments.longest) for one in training], start, upper, vocabulary, options)
    if held:
        found = held_out_figures(held, start, upper, vocabulary, prefixes, options)
        if arguments.figures:
            arguments.figures.write_text(json.dumps({"left_out": arguments.leave_out, **found}), encoding="utf-8")
    if arguments.out:
        sources = sorted({one.pair.source for one in training})
        metadata = {
            "format": artefact.FORMAT, "kind": artefact.KIND, "language": arguments.language,
            "tokens": str(start.shape[3]), **artefact.model_identity(arguments.model),
            "method": METHOD.format(first=options.first, **asdict(weights)), "start": COMMENTS[arguments.language].strip(),
            "seed": str(options.seed), "steps": str(options.steps), "pairs": str(len(training)),
            "trained_on": "; ".join(artefact.SOURCES[source] for source in sources),
        }
        artefact.write(arguments.out, prefixes.whole(start), metadata)


if __name__ == "__main__":
    main()
