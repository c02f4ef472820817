"""Train the pair of prefixes of one language, or of several together.

    python -m steering.train --language javascript python --cache javascript.cache python.cache --model MODEL --out OUT
    python -m steering.train ... --out FOLD --leave-out codeql-2021     # a fold of the cross-validation

Languages that are trained together share the trained change; each keeps the keys and values of its own comment below.
"""

import argparse
from dataclasses import asdict
from pathlib import Path

import torch

from . import artefact
from .cache import COMMENTS
from .cached import load_languages, shorten
from .held_out import split
from .losses import LossWeights, Vocabulary
from .pairs import LANGUAGES
from .training import Options, train
from .upper import Upper

METHOD = (
    "SVEN losses (masked language model, contrastive x{contrastive:g}, divergence x{divergence:g}) and a preference "
    "x{preference:g}; starts as the keys and values of a comment; layers {first} to 23 trained"
)


def main() -> None:
    """Trains, and writes an artefact for each language."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", choices=LANGUAGES, nargs="+", required=True)
    parser.add_argument("--cache", type=Path, nargs="+", required=True, help="one for each language")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="folder for the artefacts")
    parser.add_argument("--leave-out", help="source that is held out")
    parser.add_argument("--longest", type=int, default=28, help="tokens of a branch in training, at most")
    parser.add_argument("--threads", type=int, default=2)
    for name, kind in (
        ("first", int),
        ("steps", int),
        ("batch", int),
        ("rate", float),
        ("dropout", float),
        ("seed", int),
    ):
        parser.add_argument(f"--{name}", type=kind, default=getattr(Options, name))
    for name in ("language_model", "contrastive", "divergence", "preference"):
        parser.add_argument(f"--{name.replace('_', '-')}", type=float, default=getattr(LossWeights, name))
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    starts, pairs = load_languages(arguments.cache)
    weights = LossWeights(arguments.language_model, arguments.contrastive, arguments.divergence, arguments.preference)
    options = Options(
        arguments.first,
        arguments.steps,
        arguments.batch,
        arguments.rate,
        dropout=arguments.dropout,
        seed=arguments.seed,
        weights=weights,
    )
    training, held = split(pairs, arguments.leave_out)
    print(f"{len(training)} pairs to train on, {len(held)} held out", options, flush=True)
    vocabulary = Vocabulary(pairs)
    upper = Upper(arguments.model, options.first, vocabulary.tokens)
    prefixes = train([shorten(one, arguments.longest) for one in training], starts, upper, vocabulary, options)
    arguments.out.mkdir(parents=True, exist_ok=True)
    common = {
        "format": artefact.FORMAT,
        "kind": artefact.KIND,
        "tokens": str(starts.shape[4]),
        **artefact.model_identity(arguments.model),
        "method": METHOD.format(first=options.first, **asdict(weights)),
        "seed": str(options.seed),
        "steps": str(options.steps),
        "pairs": str(len(training)),
        "trained_on": "; ".join(artefact.SOURCES[source] for source in sorted({one.pair.source for one in training})),
    }
    for i, language in enumerate(arguments.language):
        metadata = {**common, "language": language, "start": COMMENTS[language].strip()}
        artefact.write(arguments.out / f"{language}.safetensors", prefixes.whole(i), metadata)


if __name__ == "__main__":
    main()
