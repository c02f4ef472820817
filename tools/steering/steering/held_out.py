"""Pairs that are held out, and the table of what prefixes do to them."""

from dataclasses import replace

from .cached import Cached
from .figures import interval, summary
from .losses import Vocabulary
from .measures import measure, measure_bare
from .training import Prefixes
from .upper import Upper


def split(pairs: list[Cached], left_out: str | None) -> tuple[list[Cached], list[Cached]]:
    """Pairs to train on and pairs held out, by source; no program of a held-out pair is trained on."""
    held = [one for one in pairs if one.pair.source == left_out]
    seen = frozenset().union(*(one.pair.texts for one in held)) if held else frozenset()
    return [one for one in pairs if one.pair.source != left_out and not one.pair.texts & seen], held


def held_out_figures(
    language: str, held: list[Cached], upper: Upper, vocabulary: Vocabulary, prefixes: Prefixes
) -> dict:
    """The measures of a language's pairs: bare, with each of its prefixes, with their start alone, with random changes
    of equal norm. Prints the tables."""
    pairs = [replace(one, language=0) for one in held]
    trained = measure(pairs, upper, vocabulary, prefixes)
    noise = measure(pairs, upper, vocabulary, prefixes.random_like(1))
    start = measure(pairs, upper, vocabulary, Prefixes(prefixes.starts.numpy(), upper.first))[0]
    bare = measure_bare(pairs)
    found = {"secure": trained[0], "vulnerable": trained[1], "start": start, "random 1": noise[0], "random 2": noise[1]}
    print(f"{language}, {len(held)} pairs held out")
    for k, definition in enumerate(("changed characters", "changed characters / changed lines")):
        print(definition, *summary(bare[k], {name: values[k] for name, values in found.items()}), sep="\n")
    for name, values in found.items():
        low, high = interval(values[2] - bare[2])
        print(
            f"unchanged tokens, {name}: {(values[2] - bare[2]).mean():+.3f} [{low:+.3f}, {high:+.3f}] nats", flush=True
        )
    return {
        "pairs": [{"id": one.pair.id, "cwe": one.pair.cwe} for one in held],
        "bare": bare.tolist(),
        **{name: values.tolist() for name, values in found.items()},
    }
