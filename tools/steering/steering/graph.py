"""The 4-bit graph that the product runs: hidden states, keys, values and probabilities from it."""

from pathlib import Path

import numpy as np
import onnxruntime as ort

LAYERS, KV_HEADS, HEAD, HIDDEN = 24, 2, 64, 896
NO_PREFIX = np.zeros((2, LAYERS, KV_HEADS, 0, HEAD), np.float32)


class Graph:
    """`onnx/model_q4_steerable.onnx` of a model's folder. A cache here is [key or value, layer, head, position, 64]."""

    def __init__(self, model: Path, threads: int = 1) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session = ort.InferenceSession(
            str(model / "onnx" / "model_q4_steerable.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self.partly = ort.RunOptions()
        self.partly.add_run_config_entry("only_execute_path_to_fetches", "1")
        self.new = [f"new.{layer}.{kind}" for kind in ("key", "value") for layer in range(LAYERS)]

    def run(self, tokens: list[int], past: np.ndarray, fetch: list[str]) -> list[np.ndarray]:
        """Reads `tokens` after a cache and returns the outputs named, without the batch dimension."""
        length = past.shape[3]
        feeds = {
            "input_ids": np.array([tokens], np.int64),
            "attention_mask": np.ones((1, length + len(tokens)), np.int64),
            "steering": np.zeros((LAYERS, HIDDEN), np.float32),
            "logits_to_keep": np.array([len(tokens)], np.int64),
        }
        for layer in range(LAYERS):
            feeds[f"past_key_values.{layer}.key"] = past[0, layer][None]
            feeds[f"past_key_values.{layer}.value"] = past[1, layer][None]
        return [output[0] for output in self.session.run(fetch, feeds, self.partly)]

    def read(self, tokens: list[int], past: np.ndarray, fetch: list[str]) -> tuple[list[np.ndarray], np.ndarray]:
        """As `run`, and what the tokens add to the cache."""
        outputs = self.run(tokens, past, fetch + self.new)
        added = np.stack(outputs[len(fetch) :]).reshape(2, LAYERS, KV_HEADS, len(tokens), HEAD)
        return outputs[: len(fetch)], added


def log_normaliser(logits: np.ndarray) -> np.ndarray:
    """log of the sum of exp over the last axis."""
    top = logits.max(-1)
    return top + np.log(np.exp(logits - top[..., None]).sum(-1))
