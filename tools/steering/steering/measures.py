"""What is measured of a pair: which side is likelier, and how likely what did not change still is."""

import numpy as np
import torch

from .batches import Places, make_batch, places_of
from .cached import Cached
from .losses import Vocabulary, mean_margin
from .training import Prefixes
from .upper import Upper


def unchanged_sample(places: Places, most: int = 8) -> list[int]:
    """At most so many unchanged places, evenly spread."""
    count = min(most, len(places.unchanged))
    return [places.unchanged[i * len(places.unchanged) // count] for i in range(count)]


def _measures(likely: torch.Tensor, places: Places) -> list[float]:
    """Of the log-probabilities at a pair's places: the margin by changed characters, the margin with changed lines on
    the vulnerable side, the mean of unchanged tokens."""
    sample = unchanged_sample(places)
    return [
        mean_margin(likely, places.secure, places.vulnerable_characters).item(),
        mean_margin(likely, places.secure, places.vulnerable).item(),
        likely[sample].mean().item() if sample else 0.0,
    ]


def measure(
    cached: list[Cached], upper: Upper, vocabulary: Vocabulary, prefixes: Prefixes, size: int = 12
) -> np.ndarray:
    """[kind, measure, pair] under both prefixes, over the cut vocabulary; for measures see `_measures`."""
    found: list[list[list[float]]] = [[], []]
    with torch.no_grad():
        for at in range(0, len(cached), size):
            chosen = cached[at : at + size]
            places = [places_of(one) for one in chosen]
            wanted = [
                sorted({*p.secure, *p.vulnerable, *p.vulnerable_characters, *unchanged_sample(p)}) for p in places
            ]
            batch, where = make_batch(chosen, upper.first, prefixes.starts.shape[4], wanted)
            predicted = upper.logits(batch, *prefixes.rows(chosen)).log_softmax(-1)
            for row in range(2 * len(chosen)):
                i = row % len(chosen)
                index = torch.from_numpy(vocabulary.index[chosen[i].targets[wanted[i]]])
                likely = torch.zeros(len(chosen[i].targets))
                likely[wanted[i]] = predicted[where[row]].gather(-1, index[:, None])[:, 0]
                found[row // len(chosen)].append(_measures(likely, places[i]))
    return np.array(found).transpose(0, 2, 1)


def measure_bare(cached: list[Cached]) -> np.ndarray:
    """[measure, pair] without any prefix, over the whole vocabulary."""
    return np.array([_measures(torch.from_numpy(one.base.log_probability), places_of(one)) for one in cached]).T
