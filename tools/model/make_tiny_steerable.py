#!/usr/bin/env python3
"""Build test/model/local/fixtures/tiny_steerable.onnx: a network of random weights, two layers deep, with the inputs
and outputs of model_q4_steerable.onnx. Caches and providers are tested on it in milliseconds.

    python3 -m venv v && v/bin/pip install -r tools/model/requirements.txt
    v/bin/python tools/model/make_tiny_steerable.py test/model/local/fixtures/tiny_steerable.onnx
"""
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LAYERS, QUERY_HEADS, KV_HEADS, HEAD_SIZE, HIDDEN, VOCABULARY, POSITIONS = 2, 4, 2, 16, 32, 32, 64

random = np.random.default_rng(1)
nodes, constants = [], []


def constant(name, value):
    constants.append(numpy_helper.from_array(value, name))
    return name


def weight(name, *shape):
    return constant(name, random.normal(0, shape[0] ** -0.5, shape).astype(np.float32))


def add(operator, inputs, *outputs, domain="", **attributes):
    nodes.append(helper.make_node(operator, inputs, outputs, domain=domain, **attributes))
    return outputs[0]


def value(name, kind, shape):
    return helper.make_tensor_value_info(name, kind, shape)


inputs = [
    value("input_ids", TensorProto.INT64, [1, "rows"]),
    value("attention_mask", TensorProto.INT64, [1, "total"]),
    value("steering", TensorProto.FLOAT, [LAYERS, HIDDEN]),
    value("logits_to_keep", TensorProto.INT64, [1]),
]
outputs = [value("logits", TensorProto.FLOAT, [1, "kept", VOCABULARY])]

angles = np.outer(np.arange(POSITIONS), 10000.0 ** (-np.arange(HEAD_SIZE // 2) * 2 / HEAD_SIZE))
constant("cos", np.cos(angles).astype(np.float32))
constant("sin", np.sin(angles).astype(np.float32))
for name, number in [("one", 1), ("two", 2), ("end", 2**31 - 1)]:
    constant(name, np.array([number], np.int64))
constant("scalar", np.array([], np.int64))

add("Shape", ["input_ids"], "rows", start=1, end=2)
add("Shape", ["attention_mask"], "total", start=1, end=2)
add("Sub", ["total", "rows"], "first_new")
add("Cast", [add("Sub", ["total", "one"], "last")], "seqlens_k", to=TensorProto.INT32)
add("Cast", [add("Reshape", ["total", "scalar"], "total_scalar")], "total_int32", to=TensorProto.INT32)

stream = add("Gather", [weight("embedding", VOCABULARY, HIDDEN), "input_ids"], "embedded")
for layer in range(LAYERS):
    name = f"layer.{layer}"
    width = (QUERY_HEADS + 2 * KV_HEADS) * HEAD_SIZE
    qkv = add("MatMul", [stream, weight(f"{name}.qkv", HIDDEN, width)], f"{name}.projected")
    past, present = ([f"{kind}.{layer}.{part}" for part in ("key", "value")] for kind in ("past_key_values", "present"))
    add(
        "GroupQueryAttention", [qkv, "", "", *past, "seqlens_k", "total_int32", "cos", "sin"], f"{name}.attended", *present,
        domain="com.microsoft", num_heads=QUERY_HEADS, kv_num_heads=KV_HEADS, do_rotary=1, rotary_interleaved=0,
    )
    inputs += [value(part, TensorProto.FLOAT, [1, KV_HEADS, "past", HEAD_SIZE]) for part in past]
    outputs += [value(part, TensorProto.FLOAT, [1, KV_HEADS, "present", HEAD_SIZE]) for part in present]
    for part in present:
        new = add("Slice", [part, "first_new", "total", "two"], part.replace("present", "new"))
        outputs.append(value(new, TensorProto.FLOAT, [1, KV_HEADS, "rows", HEAD_SIZE]))
    output = add("MatMul", [f"{name}.attended", weight(f"{name}.output", QUERY_HEADS * HEAD_SIZE, HIDDEN)], f"{name}.mixed")
    added = add("Tanh", [add("Add", [stream, output], f"{name}.sum")], f"{name}.bounded")
    steering = add("Gather", ["steering", constant(f"{name}.index", np.array(layer, np.int64))], f"{name}.steering")
    stream = add("Add", [added, steering], f"hidden.{layer}")
    outputs.append(value(stream, TensorProto.FLOAT, [1, "rows", HIDDEN]))

add("Neg", ["logits_to_keep"], "first_kept")
kept = add("Slice", [stream, "first_kept", "end", "one"], "kept")
add("MatMul", [kept, weight("head", HIDDEN, VOCABULARY)], "logits")

graph = helper.make_graph(nodes, "tiny_steerable", inputs, outputs, constants)
opsets = [helper.make_opsetid("", 21), helper.make_opsetid("com.microsoft", 1)]
model = helper.make_model(graph, opset_imports=opsets, ir_version=10)
onnx.save(model, sys.argv[1])
