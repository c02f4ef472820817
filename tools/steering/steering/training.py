"""Training of a pair of prefixes: gradients reach their keys and values in the upper layers, nothing else."""

import random
import time
from dataclasses import dataclass

import numpy as np
import torch

from .batches import make_batch, places_of
from .cached import Cached
from .losses import LossWeights, Vocabulary, mean_margin, pair_loss
from .upper import Upper


@dataclass(frozen=True)
class Options:
    """How long and how fast to train."""

    first: int = 20
    steps: int = 80
    batch: int = 4
    rate: float = 2e-1
    decay: float = 0.01
    unchanged: int = 8
    """Unchanged places a pair that enter the divergence, drawn anew each time; at most 32."""
    seed: int = 1
    weights: LossWeights = LossWeights()


class Prefixes:
    """Both prefixes as a fixed start and a trained change of the upper layers: [kind, layer - first, 2, position, 64]."""

    def __init__(self, start: np.ndarray, first: int) -> None:
        self.start = torch.from_numpy(start[:, first:].copy())
        shape = (2, *self.start.shape[1:])
        self.keys, self.values = (torch.zeros(shape, requires_grad=True) for _ in range(2))

    def rows(self, kinds: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Keys and values of each row by the prefix it takes."""
        return (self.start[0] + self.keys)[kinds], (self.start[1] + self.values)[kinds]

    def random_like(self, seed: int) -> "Prefixes":
        """A random change of the same norm in each layer, for keys and for values."""
        other = Prefixes.__new__(Prefixes)
        other.start, generator = self.start, torch.Generator().manual_seed(seed)

        def drawn(change: torch.Tensor) -> torch.Tensor:
            noise = torch.randn(change.shape, generator=generator)
            size = lambda tensor: tensor.flatten(2).norm(dim=-1)[..., None, None, None]  # noqa: E731
            return noise * size(change.detach()) / size(noise)

        other.keys, other.values = drawn(self.keys), drawn(self.values)
        return other

    def whole(self, start: np.ndarray) -> dict[str, np.ndarray]:
        """Tensors by name as an artefact has them, all layers, [24, 2, position, 64]."""
        named = {}
        for kind, name in enumerate(("secure", "vulnerable")):
            for part, (what, change) in enumerate((("key", self.keys), ("value", self.values))):
                tensor = start[part].copy()
                tensor[-change.shape[1] :] += change[kind].detach().numpy()
                named[f"{name}.{what}"] = tensor.astype(np.float16)
        return named


def _kinds(pairs: int) -> torch.Tensor:
    return torch.arange(2).repeat_interleave(pairs)


def train(cached: list[Cached], start: np.ndarray, upper: Upper, vocabulary: Vocabulary, options: Options) -> Prefixes:
    """The prefixes after `options.steps` steps; pairs are drawn in a new order each time all were used."""
    draw = random.Random(options.seed)
    prefixes = Prefixes(start, options.first)
    optimiser = torch.optim.AdamW([prefixes.keys, prefixes.values], options.rate, weight_decay=options.decay, eps=1e-8)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 1 - step / options.steps)
    began, recent, order = time.time(), [], []
    for step in range(1, options.steps + 1):
        while len(order) < options.batch:
            order += draw.sample(cached, len(cached))
        chosen, order = order[: options.batch], order[options.batch :]
        loss, figures = _batch_loss(chosen, prefixes, upper, vocabulary, options, draw)
        recent += figures
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([prefixes.keys, prefixes.values], 1.0)
        optimiser.step()
        schedule.step()
        if step % 10 == 0 or step == options.steps:
            means = {name: round(float(np.mean([f[name] for f in recent])), 3) for name in recent[0]}
            print(f"step {step}/{options.steps} {time.time() - began:.0f}s {means}", flush=True)
            recent = []
    return prefixes


def _batch_loss(chosen: list[Cached], prefixes: Prefixes, upper: Upper, vocabulary: Vocabulary, options: Options, draw: random.Random) -> tuple[torch.Tensor, list[dict[str, float]]]:
    places = [places_of(one) for one in chosen]
    sampled = [draw.sample(p.unchanged, min(options.unchanged, len(p.unchanged))) for p in places]
    wanted = [
        sorted({*p.secure, *p.vulnerable, *p.vulnerable_characters, *extra}) for p, extra in zip(places, sampled)
    ]
    batch, where = make_batch(chosen, options.first, prefixes.start.shape[3], wanted)
    predicted = upper.logits(batch, *prefixes.rows(_kinds(len(chosen)))).log_softmax(-1)
    terms, figures = [], []
    for i, one in enumerate(chosen):
        both = (predicted[where[i]], predicted[where[len(chosen) + i]])
        term, found = pair_loss(one, places[i], sampled[i], both, wanted[i], vocabulary, options.weights)
        terms.append(term)
        figures.append(found)
    return torch.stack(terms).mean(), figures


def margins(cached: list[Cached], upper: Upper, vocabulary: Vocabulary, prefixes: Prefixes, size: int = 12) -> np.ndarray:
    """[kind, definition, pair]: the margin of each pair under both prefixes, over the cut vocabulary.

    Definitions: changed characters on both sides; changed characters on the secure and changed lines on the vulnerable."""
    found: list[list[list[float]]] = [[[], []], [[], []]]
    with torch.no_grad():
        for at in range(0, len(cached), size):
            chosen = cached[at : at + size]
            places = [places_of(one) for one in chosen]
            wanted = [sorted({*p.secure, *p.vulnerable, *p.vulnerable_characters}) for p in places]
            batch, where = make_batch(chosen, upper.first, prefixes.start.shape[3], wanted)
            predicted = upper.logits(batch, *prefixes.rows(_kinds(len(chosen)))).log_softmax(-1)
            for row in range(2 * len(chosen)):
                i = row % len(chosen)
                index = torch.from_numpy(vocabulary.index[chosen[i].targets[wanted[i]]])
                likely = predicted[where[row]].gather(-1, index[:, None])[:, 0]
                place = {target: k for k, target in enumerate(wanted[i])}
                for definition, side in enumerate((places[i].vulnerable_characters, places[i].vulnerable)):
                    sides = [place[k] for k in places[i].secure], [place[k] for k in side]
                    found[row // len(chosen)][definition].append(mean_margin(likely, *sides).item())
    return np.array(found)


def bare_margins(cached: list[Cached]) -> np.ndarray:
    """[definition, pair]: the margin of each pair without any prefix."""
    found: list[list[float]] = [[], []]
    for one in cached:
        places, base = places_of(one), torch.from_numpy(one.base.log_probability)
        for definition, side in enumerate((places.vulnerable_characters, places.vulnerable)):
            found[definition].append(mean_margin(base, places.secure, side).item())
    return np.array(found)
