#!/usr/bin/env python3
"""Build onnx/model_q4_split_attention.onnx: a graph over the same weights that does not copy the key-value cache.

    python3 -m venv v && v/bin/pip install -r tools/model/requirements.txt
    v/bin/python tools/model/make_split_attention.py models/qwen2.5-coder-0.5b-instruct

ONNX Runtime's GroupQueryAttention on the CPU copies the whole past once per query head in every call when `past` and
`present` are different buffers. That is cheap next to the rest when a call brings many tokens (a prompt) and dear when
it brings few (decoding). So every layer's attention is an `If` on the input `fused_attention`:
- true: GroupQueryAttention as in model_q4_steerable.onnx; positions and lengths come from `attention_mask`;
- false: attention over the past and over the call's own tokens as separate products that share one softmax, where
  `position_ids` gives the rotary positions and `attention_bias` says which token sees which.

Inputs beside those of the steerable graph:
- `fused_attention`, bool [1];
- `position_ids`, int64 [batch, sequence];
- `attention_bias`, float32 [sequence, capacity + sequence]: 0 where the row's token sees the column's, a large negative
  number where it does not. The first `capacity` columns are the slots of past_key_values, whatever they hold.
Outputs are those of the steerable graph without `present.*`.
"""
import os
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SOURCE, TARGET = "model_q4_steerable.onnx", "model_q4_split_attention.onnx"
CONTRIB = "com.microsoft"
HEAD_SIZE = 64
# These chains of nodes turn the mask and the lengths into the fused operator's inputs; everything else that the source
# graph hangs below "/new/" cuts `present.*` and moves into the branches.
CUT_OF_PRESENT = tuple(f"/new/{digit}" for digit in range(10))


def attribute(node, name):
    return next(helper.get_attribute_value(a) for a in node.attribute if a.name == name)


def layer_of(node):
    return node.name.split("layers.")[1].split("/")[0]


class Branch:
    """One branch of a layer's If. It keeps its constants to itself: each value taken from outside costs time in every call."""

    def __init__(self, name):
        self.name, self.nodes, self.constants = name, [], []

    def constant(self, name, value):
        self.constants.append(numpy_helper.from_array(np.array(value, np.int64), f"{self.name}/{name}"))
        return self.constants[-1].name

    def add(self, operator, inputs, *outputs, domain="", **attributes):
        names = [f"{self.name}/{output}" for output in outputs]
        self.nodes.append(helper.make_node(operator, inputs, names, name=names[0] + "/" + operator, domain=domain, **attributes))
        return names if len(names) > 1 else names[0]

    def graph(self, *outputs):
        infos = [helper.make_tensor_value_info(o, TensorProto.FLOAT, None) for o in outputs]
        return helper.make_graph(self.nodes, self.name, [], infos, self.constants)


def fused_branch(name, attention):
    branch = Branch(name)
    fused = helper.make_node("", [], [])
    fused.CopyFrom(attention)
    fused.name = f"{name}/GroupQueryAttention"
    fused.output[:] = [f"{name}/output", f"{name}/present_key", f"{name}/present_value"]
    branch.nodes.append(fused)
    axis = branch.constant("axis", [2])
    new = [branch.add("Slice", [present, "/new/start", "/new/total", axis], f"new_{kind}")
           for kind, present in zip(("key", "value"), fused.output[1:])]
    return branch.graph(fused.output[0], *new)


def split_branch(name, attention):
    query_key_value, past_key, past_value = attention.input[0], attention.input[3], attention.input[4]
    heads, kv_heads = attribute(attention, "num_heads"), attribute(attention, "kv_num_heads")
    scale = attribute(attention, "scale")
    b = Branch(name)
    # [batch, sequence, (heads + 2 kv heads) * size] -> [batch, heads, sequence, size] for each of query, key and value.
    x = b.add("Reshape", [query_key_value, b.constant("by_head", [0, 0, heads + 2 * kv_heads, -1])], "by_head_rows")
    x = b.add("Transpose", [x], "by_head_columns", perm=[0, 2, 1, 3])
    query_key, value = b.add("Split", [x, b.constant("value_last", [heads + kv_heads, kv_heads])],
                             "query_key", "value", axis=1)
    query_key = b.add("RotaryEmbedding", [query_key, "position_ids", *attention.input[7:9]], "rotated", domain=CONTRIB)
    query, key = b.add("Split", [query_key, b.constant("key_last", [heads, kv_heads])], "query", "key", axis=1)
    # Query heads that share a key head lie next to each other: they become further rows of the same product.
    query = b.add("Reshape", [query, b.constant("group_rows", [0, kv_heads, -1, HEAD_SIZE])], "query_rows")

    def scores(keys, output):
        return b.add("FusedMatMul", [query, keys], output, domain=CONTRIB, transB=1, alpha=scale)
    x = b.add("Concat", [scores(past_key, "past_scores"), scores(key, "new_scores")], "scores", axis=-1)
    x = b.add("Softmax", [b.add("Add", [x, "/split/bias"], "biased_scores")], "weights", axis=-1)
    past_weights, new_weights = b.add("Split", [x, "/split/lengths"], "past_weights", "new_weights", axis=-1)
    x = b.add("Add", [b.add("MatMul", [past_weights, past_value], "past_output"),
                      b.add("MatMul", [new_weights, value], "new_output")], "group_output")
    x = b.add("Reshape", [x, b.constant("head_rows", [0, heads, -1, HEAD_SIZE])], "head_output")
    x = b.add("Transpose", [x], "row_output", perm=[0, 2, 1, 3])
    x = b.add("Reshape", [x, b.constant("row", [0, 0, -1])], "output")
    return b.graph(x, key, value)


def shared_nodes(attention):
    """What the split branches of all layers have in common."""
    groups = attribute(attention, "num_heads") // attribute(attention, "kv_num_heads")
    constants = [numpy_helper.from_array(np.array([groups, 1], np.int64), "/split/groups")]
    return constants, [
        helper.make_node("Tile", ["attention_bias", "/split/groups"], ["/split/bias"], name="/split/Tile"),
        helper.make_node("Shape", [attention.input[3]], ["/split/capacity"], name="/split/capacity", start=2, end=3),
        helper.make_node("Shape", ["input_ids"], ["/split/length"], name="/split/length", start=1, end=2),
        helper.make_node("Concat", ["/split/capacity", "/split/length"], ["/split/lengths"], name="/split/lengths", axis=0)]


def either_attention(attention):
    name = f"/model/layers.{layer_of(attention)}/attn"
    outputs = [attention.output[0], *(f"new.{layer_of(attention)}.{kind}" for kind in ("key", "value"))]
    return helper.make_node("If", ["fused_attention"], outputs, name=f"{name}/If",
                            then_branch=fused_branch(f"{name}/fused", attention),
                            else_branch=split_branch(f"{name}/split", attention))


def rewrite_nodes(graph):
    """Attention as above. Two additions move into the operator beside them, which saves a node each: the bias of the
    query, key and value projection into the product, the steering vector into the normalisation that adds the residual."""
    attentions = [n for n in graph.node if n.op_type == "GroupQueryAttention"]
    constants, nodes = shared_nodes(attentions[0])
    sums = {n.output[0]: n for n in graph.node if n.op_type == "Add" and n.name.endswith(("/qkv_proj/Add", "/steering/Add"))}
    biased = {n.input[0]: n for n in sums.values() if n.name.endswith("/qkv_proj/Add")}
    for node in graph.node:
        if node.name.startswith(CUT_OF_PRESENT) or (node.output[0] in sums):
            continue
        if node.op_type == "GroupQueryAttention":
            node = either_attention(node)
        elif node.op_type == "MatMulNBits" and node.output[0] in biased:
            add = biased[node.output[0]]
            node.input.extend([""] * (5 - len(node.input)) + [add.input[1]])
            node.output[0] = add.output[0]
        elif node.op_type == "SkipSimplifiedLayerNormalization" and node.input[1] in sums:
            add = sums[node.input[1]]
            node.input[1] = add.input[0]
            node.input.append(add.input[1])
        nodes.append(node)
    graph.initializer.extend(constants)
    del graph.node[:]
    graph.node.extend(nodes)


def rewrite_interface(graph):
    outputs = [o for o in graph.output if not o.name.startswith("present.")]
    del graph.output[:]
    graph.output.extend(outputs)
    graph.input.extend([
        helper.make_tensor_value_info("fused_attention", TensorProto.BOOL, [1]),
        helper.make_tensor_value_info("position_ids", TensorProto.INT64, ["position_batch_size", "position_length"]),
        helper.make_tensor_value_info("attention_bias", TensorProto.FLOAT, ["bias_rows", "bias_columns"])])
    dimensions = next(i for i in graph.input if i.name == "attention_mask").type.tensor_type.shape.dim
    dimensions[0].dim_param = "mask_batch_size"  # in a split call the mask may be a dummy
    del graph.value_info[:]


def main(folder):
    folder = os.path.join(folder, "onnx")
    model = onnx.load(os.path.join(folder, SOURCE), load_external_data=False)
    rewrite_nodes(model.graph)
    rewrite_interface(model.graph)
    with open(os.path.join(folder, TARGET), "wb") as file:
        file.write(model.SerializeToString(deterministic=True))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
