"""SVEN's three losses (eth-sri/sven, MIT) and a preference between the two sides of a pair."""

from dataclasses import dataclass

import numpy as np
import torch
from torch.nn.functional import logsigmoid, softplus

from .batches import Places
from .cached import Cached


@dataclass(frozen=True)
class LossWeights:
    """Weight of each term; SVEN's values, and a preference that SVEN does not have (0: none)."""

    language_model: float = 1.0
    contrastive: float = 4.0
    divergence: float = 1.6
    preference: float = 4.0
    sharpness: float = 2.0
    """Of the preference, per nat a token."""


class Vocabulary:
    """The tokens that occur as targets or among the likeliest anywhere; all others have next to no probability."""

    def __init__(self, cached: list[Cached], likeliest: int = 16) -> None:
        used: set[int] = set()
        for one in cached:
            order = np.argsort(-one.base.best_log_probability, -1)[:, :likeliest]
            used.update(one.targets.tolist(), np.take_along_axis(one.base.best, order, -1).ravel().tolist())
        self.tokens = sorted(used)
        self.index = np.full(151936, -1)
        self.index[self.tokens] = np.arange(len(self.tokens))


def mean_margin(log_probability: torch.Tensor, secure: list[int], vulnerable: list[int]) -> torch.Tensor:
    """Mean log-probability of a pair's changed tokens on the secure side less that on the vulnerable side."""
    return log_probability[secure].mean() - log_probability[vulnerable].mean()


def _divergence(cached: Cached, places: list[int], predicted: torch.Tensor, vocabulary: Vocabulary) -> torch.Tensor:
    """KL(bare model || model with prefix), mean over places; over the bare model's likeliest tokens."""
    index = torch.from_numpy(vocabulary.index[cached.base.best[places]])
    base = torch.from_numpy(cached.base.best_log_probability[places].astype(np.float32))
    base = base.masked_fill(index < 0, -torch.inf).log_softmax(-1)
    ours = predicted.gather(-1, index.clamp(min=0))
    return (base.exp() * (base - ours).masked_fill(index < 0, 0.0)).sum(-1).mean()


def pair_loss(
    cached: Cached,
    places: Places,
    sampled: list[int],
    predicted: tuple[torch.Tensor, torch.Tensor],
    wanted: list[int],
    vocabulary: Vocabulary,
    weights: LossWeights,
) -> tuple[torch.Tensor, dict[str, float]]:
    """Loss of one pair. `predicted` are log-probabilities over the cut vocabulary at the wanted places, under the
    secure and the vulnerable prefix; `sampled` are the unchanged places among them."""
    at = {place: i for i, place in enumerate(wanted)}
    secure, vulnerable, characters, unchanged = (
        [at[i] for i in group] for group in (places.secure, places.vulnerable, places.vulnerable_characters, sampled)
    )
    index = torch.from_numpy(vocabulary.index[cached.targets[wanted]])
    with_secure, with_vulnerable = (part.gather(-1, index[:, None])[:, 0] for part in predicted)
    language_model = -with_secure[secure].mean() - with_vulnerable[vulnerable].mean()
    contrastive = (
        softplus(with_vulnerable[secure] - with_secure[secure]).mean()
        + softplus(with_secure[vulnerable] - with_vulnerable[vulnerable]).mean()
    )
    divergence = torch.zeros(())
    if unchanged:
        divergence = sum(_divergence(cached, sampled, part[unchanged], vocabulary) for part in predicted)
    base = torch.from_numpy(cached.base.log_probability)
    bare = mean_margin(base, places.secure, places.vulnerable_characters)
    margins = [mean_margin(part, secure, characters) for part in (with_secure, with_vulnerable)]
    preference = -logsigmoid(weights.sharpness * (margins[0])) - logsigmoid(weights.sharpness * (bare - margins[1]))
    loss = (
        weights.language_model * language_model
        + weights.contrastive * contrastive
        + weights.divergence * divergence
        + weights.preference * preference
    )
    return loss, {
        "lm": language_model.item(),
        "ct": contrastive.item(),
        "kl": divergence.item(),
        "pref": preference.item(),
        "margin": margins[0].item(),
        "opposite": margins[1].item(),
        "bare": bare.item(),
    }
