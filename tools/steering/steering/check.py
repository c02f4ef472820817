"""Compare the forward pass of `steering.upper` with the graph that the product runs, on programs of this file.

    python -m steering.check --model MODEL

The graph rounds activations to 8 bits, so the two agree closely, not exactly."""

import argparse
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from .batches import make_batch
from .cache import comment_prefix, hidden_states, predict
from .cached import Cached
from .graph import LAYERS, Graph
from .losses import Vocabulary
from .pairs import Branch, Pair
from .training import Prefixes
from .upper import Upper

PROGRAM = (
    "function run(request, done) {\n  const name = request.query.name;\n",
    "  execFile('ls', [name], done);\n}\n",
    "  exec('ls ' + name, done);\n}\n",
)
WORST = 0.5
"""Nats by which one log-probability may differ, and a tenth of that in the mean."""


def example(tokenizer: Tokenizer) -> Pair:
    """A pair as `steering.pairs` would cut it."""
    context, secure, vulnerable = (tokenizer.encode(part).ids for part in PROGRAM)
    branches = [Branch(tokens, list(range(len(tokens))), list(range(len(tokens)))) for tokens in (secure, vulnerable)]
    return Pair("example", "example", "CWE-78", "none", frozenset(), context, *branches)


def main() -> None:
    """Exits with 1 when the two differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--first", type=int, default=20)
    arguments = parser.parse_args()
    tokenizer, graph = Tokenizer.from_file(str(arguments.model / "tokenizer.json")), Graph(arguments.model)
    start, pair = comment_prefix(graph, tokenizer, "javascript"), example(tokenizer)
    prefixes = Prefixes(start[None], arguments.first)
    generator = torch.Generator().manual_seed(1)
    prefixes.values = 0.1 * torch.randn(prefixes.values.shape, generator=generator)
    prefixes.keys = 0.1 * torch.randn(prefixes.keys.shape, generator=generator)
    targets, base = predict(graph, pair)
    cached = Cached(pair, targets, base, hidden_states(graph, pair, start, [arguments.first]))
    vocabulary = Vocabulary([cached])
    upper = Upper(arguments.model, arguments.first, vocabulary.tokens)
    everywhere = list(range(len(targets)))
    batch, where = make_batch([cached], arguments.first, start.shape[3], [everywhere])
    with torch.no_grad():
        ours = upper.logits(batch, *prefixes.rows([cached]))
    tensors = prefixes.whole(0)
    for row, kind in enumerate(("secure", "vulnerable")):
        prefix = np.stack([tensors[f"{kind}.key"], tensors[f"{kind}.value"]]).astype(np.float32)
        assert prefix.shape[1] == LAYERS
        theirs = predict(graph, pair, prefix)[1]
        # Both are normalised over the graph's likeliest tokens, which are what the two have in common.
        known = torch.from_numpy(vocabulary.index[theirs.best])
        mass = ours[where[row]].gather(-1, known.clamp(min=0)).masked_fill(known < 0, -torch.inf)
        index = torch.from_numpy(vocabulary.index[targets])
        likely = ours[where[row]].gather(-1, index[:, None])[:, 0] - mass.logsumexp(-1)
        shared = torch.from_numpy(theirs.best_log_probability.astype(np.float32)).masked_fill(known < 0, -torch.inf)
        difference = (likely - (torch.from_numpy(theirs.log_probability) - shared.logsumexp(-1))).abs()
        print(f"{kind}: mean {difference.mean():.4f}, worst {difference.max():.4f} nats over {len(difference)} places")
        if difference.max() > WORST or difference.mean() > WORST / 10:
            raise SystemExit("the forward pass does not agree with the graph")


if __name__ == "__main__":
    main()
