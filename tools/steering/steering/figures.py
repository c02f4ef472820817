"""Figures of an evaluation: shares, means, paired gains with bootstrap intervals."""

import numpy as np


def share_preferred(margins: np.ndarray) -> float:
    """Share of pairs whose fixed side is the likelier."""
    return float((margins > 0).mean())


def interval(values: np.ndarray, draws: int = 10_000, seed: int = 7) -> tuple[float, float]:
    """95 % percentile bootstrap interval of the mean, over pairs."""
    random = np.random.default_rng(seed)
    means = values[random.integers(0, len(values), (draws, len(values)))].mean(1)
    low, high = np.quantile(means, [0.025, 0.975])
    return float(low), float(high)


def summary(bare: np.ndarray, steered: dict[str, np.ndarray]) -> list[str]:
    """Lines of a table: each condition beside the bare model, gains paired by pair."""
    lines = [f"bare        preferred {share_preferred(bare):6.1%}  margin {bare.mean():+.3f}  (n = {len(bare)})"]
    for name, margins in steered.items():
        gain, more = margins - bare, (margins > 0).astype(float) - (bare > 0)
        low, high = interval(gain)
        least, most = interval(more)
        lines.append(
            f"{name:<11} preferred {share_preferred(margins):6.1%}  margin {margins.mean():+.3f}  "
            f"gain {gain.mean():+.3f} [{low:+.3f}, {high:+.3f}] nats a token, "
            f"{100 * more.mean():+.1f} [{100 * least:+.1f}, {100 * most:+.1f}] points"
        )
    return lines
