"""What prefixes cost where nothing is to be made safer: how likely the right repair of a function stays.

    python -m steering.retention --data REPAIRS --model MODEL --artefacts models/steering/prefixes --every 4

REPAIRS is a gzip file of JSON lines with `lang` (`js`, `py`), `docstring`, `buggy` and `fixed`."""

import argparse
import gzip
import json
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from . import artefact
from .figures import interval
from .graph import NO_PREFIX, Graph, log_normaliser
from .pairs import LANGUAGES

PROMPT = (
    "<|im_start|>user\nFix this function. {docstring}\n```{language}\n{buggy}\n```<|im_end|>\n"
    "<|im_start|>assistant\n```{language}\n"
)


def mean_log_probability(graph: Graph, prompt: list[int], answer: list[int], prefix: np.ndarray) -> float:
    """Nats a token of the answer, after prefix and prompt."""
    logits = graph.run(prompt + answer, prefix, ["logits"])[0][len(prompt) - 1 : -1]
    return float((logits[np.arange(len(answer)), answer] - log_normaliser(logits)).mean())


def main() -> None:
    """Prints the change by each prefix, in nats a token."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "model", "artefacts"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--every", type=int, default=1, help="take each so many-th repair of a language")
    arguments = parser.parse_args()
    tokenizer, graph = Tokenizer.from_file(str(arguments.model / "tokenizer.json")), Graph(arguments.model)
    with gzip.open(arguments.data, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    for language, short in LANGUAGES.items():
        tensors, _ = artefact.read(arguments.artefacts / f"{language}.safetensors")
        prefixes = {"bare": NO_PREFIX}
        for kind in ("secure", "vulnerable"):
            prefixes[kind] = np.stack([tensors[f"{kind}.key"], tensors[f"{kind}.value"]]).astype(np.float32)
        found: dict[str, list[float]] = {name: [] for name in prefixes}
        for record in [one for one in records if one["lang"] == short][:: arguments.every]:
            text = PROMPT.format(language=language, docstring=record["docstring"], buggy=record["buggy"].strip())
            prompt, answer = tokenizer.encode(text).ids, tokenizer.encode(record["fixed"].strip()).ids
            for name, prefix in prefixes.items():
                found[name].append(mean_log_probability(graph, prompt, answer, prefix))
        bare = np.array(found.pop("bare"))
        print(f"{language}: {len(bare)} repairs, bare {bare.mean():+.3f} nats a token")
        for name, values in found.items():
            low, high = interval(np.array(values) - bare)
            print(f"  {name}: {(np.array(values) - bare).mean():+.3f} [{low:+.3f}, {high:+.3f}]", flush=True)


if __name__ == "__main__":
    main()
