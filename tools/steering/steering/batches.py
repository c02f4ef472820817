"""Rows of pairs for the upper layers: every pair once under each of two prefixes."""

from dataclasses import dataclass

import numpy as np
import torch

from .cached import Cached, tail_of
from .upper import Batch, Tokens

KINDS = ("secure", "vulnerable")
"""The prefixes, in the order of a batch's halves."""


@dataclass(frozen=True)
class Places:
    """Where a pair's losses are: indices into its targets."""

    secure: list[int]
    vulnerable: list[int]
    vulnerable_characters: list[int]
    unchanged: list[int]


def places_of(cached: Cached) -> Places:
    """Changed places by the mask `mix` (characters on the secure side, lines on the vulnerable), and all others."""
    pair, shared = cached.pair, tail_of(cached.pair) - 1
    second = shared + len(pair.secure.tokens)
    secure = [shared + i for i in pair.secure.characters]
    vulnerable = [second + i for i in pair.vulnerable.lines]
    characters = [second + i for i in pair.vulnerable.characters]
    changed = {*secure, *vulnerable, *characters}
    return Places(secure, vulnerable, characters, [i for i in range(len(cached.targets)) if i not in changed])


def _source_slots(cached: Cached) -> list[int]:
    """For each target, the slot of the region that predicts it."""
    tail, secure, vulnerable = tail_of(cached.pair), len(cached.pair.secure.tokens), len(cached.pair.vulnerable.tokens)
    first, second = (
        [tail - 1, *range(tail, tail + secure - 1)],
        [tail - 1, *range(tail + secure - 1, tail + secure + vulnerable - 2)],
    )
    return [*range(tail - 1), *first, *second]


def _region(cached: Cached) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Indices into the pair's tokens, their positions without the prefix, and who sees whom."""
    context, tail = len(cached.pair.context), tail_of(cached.pair)
    secure, vulnerable = len(cached.pair.secure.tokens) - 1, len(cached.pair.vulnerable.tokens) - 1
    start = context + secure + 1
    index = np.concatenate([np.arange(context - tail, context + secure), np.arange(start, start + vulnerable)])
    position = np.concatenate([np.arange(context - tail, context + secure), np.arange(context, context + vulnerable)])
    seen = np.tril(np.ones((len(index), len(index)), bool))
    seen[tail + secure :, tail : tail + secure] = False
    return index, position, seen


def make_batch(
    pairs: list[Cached], first: int, prefix: int, wanted: list[list[int]]
) -> tuple[Batch, list[torch.Tensor]]:
    """A batch of every pair under both prefixes, of `prefix` positions each, and where the prediction of each wanted
    target of a row is among those kept. Rows: all pairs with the first prefix, then all with the second."""
    count = len(pairs)
    early_of = [len(cached.pair.context) - tail_of(cached.pair) for cached in pairs]
    regions = [_region(cached) for cached in pairs]
    early_slots, slots = max(early_of), max(len(index) for index, _, _ in regions)
    early_seen = torch.zeros(2 * count, early_slots, prefix + early_slots, dtype=torch.bool)
    seen = torch.zeros(2 * count, slots, prefix + early_slots + slots, dtype=torch.bool)
    early_seen[:, :, :prefix] = seen[:, :, :prefix] = True
    parts: dict[str, list] = {name: [] for name in ("eh", "er", "es", "rh", "rr", "rs", "rp")}
    kept, where, offset = [], [], 0
    for row in range(2 * count):
        cached, early, (index, position, visible) = pairs[row % count], early_of[row % count], regions[row % count]
        size, hidden = len(index), cached.hidden[first]
        early_seen[row, :early, prefix : prefix + early] = torch.ones(early, early).tril().bool()
        seen[row, :size, prefix : prefix + early] = True
        at = prefix + early_slots
        seen[row, :size, at : at + size] = torch.from_numpy(visible)
        parts["eh"].append(hidden[:early]), parts["rh"].append(hidden[index])
        parts["er"].append(np.full(early, row)), parts["rr"].append(np.full(size, row))
        parts["es"].append(np.arange(early)), parts["rs"].append(np.arange(size))
        parts["rp"].append(position)
        sources = _source_slots(cached)
        slots_kept = sorted({sources[i] for i in wanted[row % count]})
        order = {slot: len(kept) + i for i, slot in enumerate(slots_kept)}
        kept.extend(offset + slot for slot in slots_kept)
        where.append(torch.tensor([order[sources[i]] for i in wanted[row % count]]))
        offset += size
    joined = {name: torch.from_numpy(np.concatenate(part)) for name, part in parts.items()}
    early_tokens = Tokens(joined["eh"].float(), joined["er"], joined["es"], joined["es"] + prefix)
    region = Tokens(joined["rh"].float(), joined["rr"], joined["rs"], joined["rp"] + prefix)
    return Batch(early_tokens, region, early_seen, seen, torch.tensor(kept)), where
