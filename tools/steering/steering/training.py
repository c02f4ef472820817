"""Training of a pair of prefixes: gradients reach their keys and values in the upper layers, nothing else."""

import random
import time
from dataclasses import dataclass

import numpy as np
import torch

from .batches import make_batch, places_of
from .cached import Cached
from .losses import LossWeights, Vocabulary, pair_loss
from .upper import Upper


@dataclass(frozen=True)
class Options:
    """How long and how fast to train."""

    first: int = 20
    steps: int = 120
    batch: int = 4
    rate: float = 2e-1
    decay: float = 0.01
    unchanged: int = 8
    """Unchanged places a pair that enter the divergence, drawn anew each time; at most 32."""
    dropout: float = 0.1
    """Of the trained change, in training."""
    seed: int = 1
    weights: LossWeights = LossWeights()


def _size(change: torch.Tensor) -> torch.Tensor:
    """Norm of each kind's change in each layer."""
    return change.flatten(2).norm(dim=-1)[..., None, None, None]


class Prefixes:
    """Both prefixes: the fixed start of each language, and a trained change of the upper layers that languages share.

    Starts are [language, key or value, layer, 2, position, 64], changes [kind, layer - first, 2, position, 64]."""

    def __init__(self, starts: np.ndarray, first: int) -> None:
        self.first, self.starts = first, torch.from_numpy(starts)
        shape = (2, *starts.shape[2:])
        self.keys, self.values = (torch.zeros(shape)[:, first:].clone().requires_grad_() for _ in range(2))

    def rows(self, chosen: list[Cached], dropout: float = 0.0) -> tuple[torch.Tensor, torch.Tensor]:
        """Keys and values for a batch: its pairs with the secure prefix, then its pairs with the vulnerable one."""
        kinds = torch.arange(2).repeat_interleave(len(chosen))
        starts = self.starts[torch.tensor([one.language for one in chosen] * 2), :, self.first :]
        keys, values = (torch.dropout(change, dropout, dropout > 0) for change in (self.keys, self.values))
        return starts[:, 0] + keys[kinds], starts[:, 1] + values[kinds]

    def random_like(self, seed: int) -> "Prefixes":
        """A random change of the same norm in each layer, for keys and for values."""
        other, generator = Prefixes(self.starts.numpy(), self.first), torch.Generator().manual_seed(seed)

        def drawn(change: torch.Tensor) -> torch.Tensor:
            noise = torch.randn(change.shape, generator=generator)
            return noise * _size(change.detach()) / _size(noise)

        other.keys, other.values = drawn(self.keys), drawn(self.values)
        return other

    def whole(self, language: int) -> dict[str, np.ndarray]:
        """Tensors by name as an artefact has them, all layers, float16 [24, 2, position, 64]."""
        named = {}
        for kind, name in enumerate(("secure", "vulnerable")):
            for part, (what, change) in enumerate((("key", self.keys), ("value", self.values))):
                tensor = self.starts[language, part].clone()
                tensor[self.first :] += change[kind].detach()
                named[f"{name}.{what}"] = tensor.numpy().astype(np.float16)
        return named


def train(cached: list[Cached], starts: np.ndarray, upper: Upper, vocabulary: Vocabulary, options: Options) -> Prefixes:
    """The prefixes after `options.steps` steps; pairs are drawn in a new order each time all were used."""
    draw = random.Random(options.seed)
    prefixes = Prefixes(starts, options.first)
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


def _batch_loss(
    chosen: list[Cached],
    prefixes: Prefixes,
    upper: Upper,
    vocabulary: Vocabulary,
    options: Options,
    draw: random.Random,
) -> tuple[torch.Tensor, list[dict[str, float]]]:
    places = [places_of(one) for one in chosen]
    sampled = [draw.sample(p.unchanged, min(options.unchanged, len(p.unchanged))) for p in places]
    wanted = [sorted({*p.secure, *p.vulnerable, *p.vulnerable_characters, *extra}) for p, extra in zip(places, sampled)]
    batch, where = make_batch(chosen, options.first, prefixes.starts.shape[4], wanted)
    predicted = upper.logits(batch, *prefixes.rows(chosen, options.dropout)).log_softmax(-1)
    terms, figures = [], []
    for i, one in enumerate(chosen):
        both = (predicted[where[i]], predicted[where[len(chosen) + i]])
        term, found = pair_loss(one, places[i], sampled[i], both, wanted[i], vocabulary, options.weights)
        terms.append(term)
        figures.append(found)
    return torch.stack(terms).mean(), figures
