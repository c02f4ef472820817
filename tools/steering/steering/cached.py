"""A pair with what never changes while a prefix is trained, and the file of such pairs."""

import pickle
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .pairs import Pair

TAIL = 8
"""Tokens of the context, its last ones, at which predictions are kept as well."""
BEST = 64
"""Likeliest tokens whose probability is kept at each place."""


@dataclass(frozen=True)
class Prediction:
    """What the bare model predicts at the kept places, in the order of `Cached.targets`."""

    log_probability: np.ndarray
    best: np.ndarray
    """[place, BEST]: the likeliest tokens."""
    best_log_probability: np.ndarray


@dataclass(frozen=True)
class Cached:
    """A pair with its constants. The order of tokens is context, secure branch, vulnerable branch."""

    pair: Pair
    targets: np.ndarray
    """Tokens predicted: the last of the context (TAIL - 1 at most), the secure branch, the vulnerable branch."""
    base: Prediction
    hidden: dict[int, np.ndarray]
    """By the first trained layer: float16 [token, 896], the states that enter it under the prefix."""
    language: int = 0
    """Which of the languages that are trained together."""


def shorten(cached: Cached, longest: int) -> Cached:
    """The same pair with branches of at most so many tokens."""
    pair, shared = cached.pair, tail_of(cached.pair) - 1
    sizes = [len(branch.tokens) for branch in (pair.secure, pair.vulnerable)]
    cut = [min(size, longest) for size in sizes]

    def keep(before: int) -> np.ndarray:
        start = before + sizes[0]
        return np.array([*range(before + cut[0]), *range(start, start + cut[1])])

    branches = [
        replace(
            branch,
            tokens=branch.tokens[:size],
            characters=[i for i in branch.characters if i < size] or [0],
            lines=[i for i in branch.lines if i < size] or [0],
        )
        for branch, size in zip((pair.secure, pair.vulnerable), cut)
    ]
    places, tokens = keep(shared), keep(len(pair.context))
    base = cached.base
    return replace(
        cached,
        pair=replace(pair, secure=branches[0], vulnerable=branches[1]),
        targets=cached.targets[places],
        base=Prediction(base.log_probability[places], base.best[places], base.best_log_probability[places]),
        hidden={layer: hidden[tokens] for layer, hidden in cached.hidden.items()},
    )


def tail_of(pair: Pair) -> int:
    """How many tokens of the context predict something that is kept."""
    return min(TAIL, len(pair.context))


def save(path: Path, prefix: np.ndarray, pairs: dict[str, Cached]) -> None:
    """Writes the start of the prefix and the pairs by their id."""
    whole = path.with_suffix(".partial")
    whole.write_bytes(pickle.dumps({"prefix": prefix, "pairs": pairs}))
    whole.replace(path)


def load(path: Path) -> tuple[np.ndarray, dict[str, Cached]]:
    """What `save` wrote. The file is a pickle of one's own making: never open a stranger's."""
    content = pickle.loads(path.read_bytes())
    return content["prefix"], content["pairs"]


def load_languages(paths: list[Path]) -> tuple[np.ndarray, list[Cached]]:
    """The starts, [language, ...], and the pairs of several caches, each of another language."""
    loaded = [load(path) for path in paths]
    pairs = [replace(one, language=i) for i, (_, cached) in enumerate(loaded) for one in cached.values()]
    return np.stack([start for start, _ in loaded]), pairs
