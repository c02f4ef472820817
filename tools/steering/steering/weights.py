"""The float weights of the upper layers, dequantised from the 4-bit graph that the product runs."""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import external_data_helper, numpy_helper

BLOCK = 32


def _nibbles(packed: np.ndarray) -> np.ndarray:
    """Two 4-bit numbers of each byte, the low one first."""
    return np.stack([packed & 15, packed >> 4], -1)


class Weights:
    """Tensors of a graph by name, read when they are asked for."""

    def __init__(self, model: Path) -> None:
        self.folder = model / "onnx"
        graph = onnx.load(str(self.folder / "model_q4_steerable.onnx"), load_external_data=False).graph
        self.tensors = {tensor.name: tensor for tensor in graph.initializer}

    def array(self, name: str) -> np.ndarray:
        """A tensor as it is stored."""
        tensor = self.tensors[name]
        if tensor.data_location == onnx.TensorProto.EXTERNAL:
            external_data_helper.load_external_data_for_tensor(tensor, str(self.folder))
            tensor.data_location = onnx.TensorProto.DEFAULT
        return numpy_helper.to_array(tensor)

    def vector(self, name: str) -> torch.Tensor:
        """A bias or the weight of a norm."""
        return torch.from_numpy(self.array(name).astype(np.float32))

    def matrix(self, name: str, rows: np.ndarray | None = None) -> torch.Tensor:
        """A 4-bit matrix as float32 [out, in], or only some of its rows."""
        packed = self.array(f"{name}.weight_Q4G32")
        scales, zeros = self.array(f"{name}.weight_scale_f16"), self.array(f"{name}.weight_zp")
        if rows is not None:
            packed, scales, zeros = packed[rows], scales[rows], zeros[rows]
        values = _nibbles(packed).reshape(*packed.shape[:2], BLOCK).astype(np.float32)
        zero = _nibbles(zeros).reshape(len(zeros), -1)[:, : packed.shape[1]].astype(np.float32)
        values = (values - zero[..., None]) * scales.astype(np.float32)[..., None]
        return torch.from_numpy(values.reshape(len(values), -1))
