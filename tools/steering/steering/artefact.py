"""The file format of a learned prefix: safetensors, written and read without further packages.

Layout: https://github.com/huggingface/safetensors#format (length of the header, JSON header, data)."""

import hashlib
import json
import struct
from pathlib import Path

import numpy as np

FORMAT, KIND, GRAPH = "ppagent-steering-1", "learned-prefix", "onnx/model_q4_steerable.onnx"
SOURCES = {
    "sven": "SVEN (https://github.com/eth-sri/sven), MIT licence",
    "safecoder-new": "SafeCoder (https://github.com/eth-sri/SafeCoder), MIT licence",
    "codeql-2021": "CodeQL documentation examples (https://github.com/github/codeql), MIT licence",
}


def model_identity(model: Path) -> dict[str, str]:
    """Name of the model and SHA-256 of the graph that the prefix was made for, as its manifest lists them."""
    manifest = json.loads((model / "manifest.json").read_text(encoding="utf-8"))
    listed = manifest["files"][GRAPH]["sha256"]
    if hashlib.sha256((model / GRAPH).read_bytes()).hexdigest() != listed:
        raise ValueError(f"{GRAPH} is not the file that manifest.json lists")
    return {"model": manifest["name"], "model_sha256": listed}


def write(path: Path, tensors: dict[str, np.ndarray], metadata: dict[str, str]) -> None:
    """Float16 tensors, in order of their names, each aligned to eight bytes as the header ends on such a boundary."""
    header: dict[str, object] = {"__metadata__": metadata}
    data = b""
    for name in sorted(tensors):
        raw = np.ascontiguousarray(tensors[name], np.float16).tobytes()
        header[name] = {
            "dtype": "F16",
            "shape": list(tensors[name].shape),
            "data_offsets": [len(data), len(data) + len(raw)],
        }
        data += raw
    text = json.dumps(header, separators=(",", ":"), ensure_ascii=True).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def read(path: Path) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """Tensors by name, and the metadata."""
    raw = path.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + length])
    metadata = header.pop("__metadata__", {})
    data = raw[8 + length :]
    tensors = {
        name: np.frombuffer(data[slice(*entry["data_offsets"])], np.float16).reshape(entry["shape"])
        for name, entry in header.items()
    }
    return tensors, metadata
