"""What never changes while a prefix is trained, computed once on the product's graph and kept in a file.

The early layers of the prefix are those of a real comment and stay so. The hidden states of every program below the
first trained layer are therefore constant, and so is what the bare model predicts.

    python -m steering.cache --language javascript --data contrast-pairs.jsonl.gz --model MODEL --out javascript.cache
"""

import argparse
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .cached import BEST, Cached, Prediction, load, save, tail_of
from .graph import HEAD, KV_HEADS, LAYERS, NO_PREFIX, Graph, log_normaliser
from .pairs import LANGUAGES, Pair, read_pairs

COMMENTS = {
    "javascript": "// Secure code: inputs are validated and escaped.\n",
    "python": "# Secure code: inputs are validated and escaped.\n",
}


def comment_prefix(graph: Graph, tokenizer: Tokenizer, language: str) -> np.ndarray:
    """Keys and values of the language's comment, [2, layer, head, position, 64]."""
    return graph.read(tokenizer.encode(COMMENTS[language]).ids, NO_PREFIX, [])[1]


def predicted_by_branches(graph: Graph, pair: Pair, prefix: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Logits at the kept places: of the context's tail, of the secure branch, of the vulnerable branch."""
    context, tail = len(pair.context), tail_of(pair)
    (logits,), added = graph.read(pair.context + pair.secure.tokens[:-1], prefix, ["logits"])
    past = np.concatenate([prefix, added[:, :, :, :context]], 3)
    rest = pair.vulnerable.tokens[:-1]
    first = logits[context - 1 : context]
    other = graph.run(rest, past, ["logits"])[0] if rest else first[:0]
    return logits[context - tail : context - 1], logits[context - 1 :], np.concatenate([first, other])


def predict(graph: Graph, pair: Pair, prefix: np.ndarray = NO_PREFIX) -> tuple[np.ndarray, Prediction]:
    """The tokens at the kept places and how likely they are after a prefix."""
    tail = tail_of(pair)
    shared = pair.context[len(pair.context) - tail + 1 :]
    targets = np.array(shared + pair.secure.tokens + pair.vulnerable.tokens)
    logits = np.concatenate(predicted_by_branches(graph, pair, prefix))
    normaliser = log_normaliser(logits)
    best = np.argpartition(logits, -BEST, -1)[:, -BEST:]
    return targets, Prediction(
        logits[np.arange(len(targets)), targets] - normaliser,
        best.astype(np.int32),
        (np.take_along_axis(logits, best, -1) - normaliser[:, None]).astype(np.float16),
    )


def hidden_states(graph: Graph, pair: Pair, prefix: np.ndarray, layers: list[int]) -> dict[int, np.ndarray]:
    """The states that enter each of `layers`, computed no further than the last of these."""
    fetch, below = [f"hidden.{layer - 1}" for layer in layers], max(layers)
    caches = [f"new.{layer}.{kind}" for kind in ("key", "value") for layer in range(below)]
    outputs = graph.run(pair.context + pair.secure.tokens, prefix, fetch + caches)
    added = np.zeros((2, LAYERS, KV_HEADS, len(pair.context), HEAD), np.float32)
    for i, output in enumerate(outputs[len(fetch) :]):
        added[i // below, i % below] = output[:, : len(pair.context)]
    past = np.concatenate([prefix, added], 3)
    others = graph.run(pair.vulnerable.tokens, past, fetch)
    return {layer: np.concatenate([outputs[i], others[i]]).astype(np.float16) for i, layer in enumerate(layers)}


def main() -> None:
    """Fills the cache; a file that is there already is continued."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, nargs="+", default=[20], help="first trained layers to prepare for")
    parser.add_argument("--only", type=Path, help="file of ids, one a line: these pairs in this order")
    arguments = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(arguments.model / "tokenizer.json"))
    graph = Graph(arguments.model)
    prefix = comment_prefix(graph, tokenizer, arguments.language)
    done: dict[str, Cached] = {}
    if arguments.out.exists():
        _, done = load(arguments.out)
    pairs = {pair.id: pair for pair in read_pairs(arguments.data, tokenizer, arguments.language)}
    ids = arguments.only.read_text(encoding="utf-8").split() if arguments.only else list(pairs)
    for pair in map(pairs.__getitem__, ids):
        if pair.id in done:
            continue
        targets, base = predict(graph, pair)
        done[pair.id] = Cached(pair, targets, base, hidden_states(graph, pair, prefix, arguments.layers))
        if len(done) % 10 == 0:
            save(arguments.out, prefix, done)
            print(f"{len(done)} pairs", flush=True)
    save(arguments.out, prefix, done)


if __name__ == "__main__":
    main()
