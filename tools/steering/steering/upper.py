"""The upper layers of Qwen2 over pairs of programs, with a trained key-value prefix in each layer.

A pair is a small tree: a context that both sides share, and two branches that do not see each other. Its tokens split
into an early part of the context, through which no gradient flows, and a region that carries the losses: the context's
tail and both branches. Rows of a batch are padded for attention only; all else runs on the real tokens.
"""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch.nn.functional import linear, rms_norm, scaled_dot_product_attention, silu

from .graph import HEAD, HIDDEN, KV_HEADS, LAYERS
from .weights import Weights

HEADS, THETA, EPSILON = 14, 1e6, 1e-6


@dataclass(frozen=True)
class Tokens:
    """Some tokens of a batch: hidden states, and where each stands."""

    hidden: torch.Tensor
    """[token, 896]"""
    row: torch.Tensor
    slot: torch.Tensor
    """Place in the padded row."""
    position: torch.Tensor
    """Position of the rotary embedding, the prefix's length included."""


@dataclass(frozen=True)
class Batch:
    """Rows of pairs. `seen` is [row, region slot, prefix + early slot + region slot]."""

    early: Tokens
    region: Tokens
    early_seen: torch.Tensor
    """[row, early slot, prefix + early slot]"""
    seen: torch.Tensor
    kept: torch.Tensor
    """Indices into the region: the tokens whose prediction enters a loss. The last layer computes only these."""


class Layer:
    """One decoder layer."""

    def __init__(self, weights: Weights, index: int) -> None:
        name, norm = f"model.layers.{index}", f"model.layers.{index}.%s_layernorm.weight"
        self.norm, self.mlp_norm = (weights.vector(norm % place) for place in ("input", "post_attention"))
        self.qkv, self.bias = (
            weights.matrix(f"{name}.attn.qkv_proj.MatMul"),
            weights.vector(f"{name}.attn.qkv_proj.Add.bias"),
        )
        self.out = weights.matrix(f"{name}.attn.o_proj.MatMul")
        self.gate, self.up, self.down = (
            weights.matrix(f"{name}.mlp.{part}_proj.MatMul") for part in ("gate", "up", "down")
        )

    def project(self, tokens: Tokens) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Queries, keys (both rotated) and values, [token, head, 64]."""
        mixed = linear(rms_norm(tokens.hidden, (HIDDEN,), self.norm, EPSILON), self.qkv, self.bias)
        mixed = mixed.view(len(mixed), HEADS + 2 * KV_HEADS, HEAD)
        queries, keys, values = mixed.split([HEADS, KV_HEADS, KV_HEADS], 1)
        return rotate(queries, tokens.position), rotate(keys, tokens.position), values

    def finish(self, hidden: torch.Tensor, attended: torch.Tensor) -> torch.Tensor:
        """Residual stream after attention and after the perceptron."""
        hidden = hidden + linear(attended, self.out)
        inner = rms_norm(hidden, (HIDDEN,), self.mlp_norm, EPSILON)
        return hidden + linear(silu(linear(inner, self.gate)) * linear(inner, self.up), self.down)


def rotate(heads: torch.Tensor, position: torch.Tensor) -> torch.Tensor:
    """Rotary embedding, halves not interleaved."""
    rates = THETA ** (-torch.arange(0, HEAD, 2, dtype=torch.float32) / HEAD)
    angle = (position[:, None].float() * rates)[:, None]
    first, second = heads.chunk(2, -1)
    return torch.cat([first * angle.cos() - second * angle.sin(), second * angle.cos() + first * angle.sin()], -1)


def _padded(values: torch.Tensor, tokens: Tokens, rows: int, slots: int) -> torch.Tensor:
    """[row, head, slot, 64] of values by token."""
    empty = values.new_zeros(rows, slots, *values.shape[1:])
    return empty.index_put((tokens.row, tokens.slot), values).transpose(1, 2)


def _attend(queries, tokens: Tokens, keys, values, seen) -> torch.Tensor:
    padded = _padded(queries, tokens, len(seen), seen.shape[1])
    answers = scaled_dot_product_attention(padded, keys, values, attn_mask=seen[:, None], enable_gqa=True)
    return answers.transpose(1, 2)[tokens.row, tokens.slot].flatten(1)


class Upper:
    """Layers `first` .. 23 and the output head over a cut of the vocabulary."""

    def __init__(self, model: Path, first: int, vocabulary: list[int]) -> None:
        weights = Weights(model)
        self.first = first
        self.layers = [Layer(weights, index) for index in range(first, LAYERS)]
        self.norm = weights.vector("model.layers.24.final_norm_layernorm.weight")
        self.head = weights.matrix("lm_head.MatMul", vocabulary)

    def logits(self, batch: Batch, keys: torch.Tensor, values: torch.Tensor) -> torch.Tensor:
        """[kept token, vocabulary]. The prefix's `keys` and `values` are [row, layer - first, 2, position, 64]."""
        early, region = batch.early, batch.region
        rows, slots = batch.seen.shape[:2]
        early_slots = batch.early_seen.shape[1]
        for i, layer in enumerate(self.layers):
            last = i == len(self.layers) - 1
            with torch.no_grad():
                queries, *cache = layer.project(early)
                cache = [_padded(part, early, rows, early_slots) for part in cache]
                if not last and len(early.row):
                    attended = _attend(
                        queries,
                        early,
                        torch.cat([keys[:, i], cache[0]], 2),
                        torch.cat([values[:, i], cache[1]], 2),
                        batch.early_seen,
                    )
                    early = Tokens(layer.finish(early.hidden, attended), early.row, early.slot, early.position)
            queries, *own = layer.project(region)
            own = [_padded(part, region, rows, slots) for part in own]
            if last:
                k = batch.kept
                region = Tokens(region.hidden[k], region.row[k], region.slot[k], region.position[k])
                queries = queries[k]
            attended = _attend(
                queries,
                region,
                torch.cat([keys[:, i], cache[0], own[0]], 2),
                torch.cat([values[:, i], cache[1], own[1]], 2),
                batch.seen,
            )
            region = Tokens(layer.finish(region.hidden, attended), region.row, region.slot, region.position)
        return linear(rms_norm(region.hidden, (HIDDEN,), self.norm, EPSILON), self.head)
