"""Pairs of a vulnerable and a fixed program, cut round the change and turned into tokens."""

import difflib
import gzip
import json
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

LANGUAGES = {"javascript": "js", "python": "py"}


@dataclass(frozen=True)
class Branch:
    """One side of a pair, from the first token in which the two sides differ."""

    tokens: list[int]
    characters: list[int]
    """Positions in `tokens` that a difference by characters changes; the first token where it changes none."""
    lines: list[int]
    """Positions in `tokens` on lines that a difference by lines changes; the first token where it changes none."""


@dataclass(frozen=True)
class Pair:
    """What both sides share before the change, and the two ways in which it goes on."""

    id: str
    source: str
    cwe: str
    split: str
    texts: frozenset[str]
    context: list[int]
    """Shared tokens before the change, at least one: a program is preceded by a newline."""
    secure: Branch
    vulnerable: Branch


def _plain_newlines(text: str, spans: list[list[int]]) -> tuple[str, list[tuple[int, int]]]:
    """The text with \\n for \\r\\n, and spans of it moved accordingly."""
    moved = [tuple(at - text.count("\r", 0, at) for at in span) for span in spans]
    return text.replace("\r", ""), [(start, end) for start, end in moved]


def _changed_lines(text: str, other: str) -> list[tuple[int, int]]:
    """Spans of the lines of `text` that `other` does not have."""
    mine, others = text.splitlines(keepends=True), other.splitlines(keepends=True)
    starts = [0]
    for line in mine:
        starts.append(starts[-1] + len(line))
    changes = difflib.SequenceMatcher(None, others, mine, autojunk=False).get_opcodes()
    return [(starts[first], starts[last]) for kind, _, _, first, last in changes if kind != "equal" and last > first]


def _touched(offsets: list[tuple[int, int]], spans: list[tuple[int, int]]) -> list[int]:
    return [i for i, (start, end) in enumerate(offsets) if any(start < to and end > at for at, to in spans)]


def _branch(encoding, shared: int, spans, lines, longest: int, after: int) -> Branch:
    """The tokens from `shared` on, to `after` tokens behind the last change but `longest` at most."""
    characters = [i - shared for i in _touched(encoding.offsets, spans) if i >= shared] or [0]
    by_lines = [i - shared for i in _touched(encoding.offsets, lines) if i >= shared] or [0]
    end = min(max(characters[-1], by_lines[-1]) + 1 + after, longest)
    tokens = encoding.ids[shared : shared + end]
    if not tokens:  # one side is the beginning of the other: what comes next is the end of a line
        raise ValueError("a side has no token of its own")
    return Branch(
        tokens,
        [i for i in characters if i < len(tokens)] or [0],
        [i for i in by_lines if i < len(tokens)] or [0],
    )


def read_pairs(
    data: Path, tokenizer: Tokenizer, language: str, context: int = 64, longest: int = 48, after: int = 6
) -> list[Pair]:
    """All pairs of a language, each cut to at most `context` tokens before the change and `longest` from it on."""
    newline = tokenizer.encode("\n").ids
    pairs = []
    with gzip.open(data, "rt", encoding="utf-8") as lines:
        records = [record for record in map(json.loads, lines) if record["lang"] == LANGUAGES[language]]
    for record in records:
        secure, secure_spans = _plain_newlines(record["sec"] + "\n", record["sec_spans"])
        vulnerable, vulnerable_spans = _plain_newlines(record["vul"] + "\n", record["vul_spans"])
        ours, theirs = tokenizer.encode(secure), tokenizer.encode(vulnerable)
        shared = 0
        while shared < min(len(ours.ids), len(theirs.ids)) and ours.ids[shared] == theirs.ids[shared]:
            shared += 1
        try:
            sides = (
                _branch(ours, shared, secure_spans, _changed_lines(secure, vulnerable), longest, after),
                _branch(theirs, shared, vulnerable_spans, _changed_lines(vulnerable, secure), longest, after),
            )
        except ValueError:
            continue
        before = (newline + ours.ids[:shared])[-context:]
        texts = frozenset(("".join(secure.split()), "".join(vulnerable.split())))
        pairs.append(Pair(record["id"], record["source"], record["cwe"], record["split"], texts, before, *sides))
    return pairs
