"""Writes a Reader as ONNX with 8-bit weights, for onnxruntime-web on one thread.

The graph is written by hand: no exporter between the weights and what runs. Weights are symmetric int8 by column,
activations are quantised as they come (DynamicQuantizeLinear), and MatMulIntegerToFloat was the fastest of the ways that
onnxruntime-web offers (see the README). A few channels of the activations are thirty times as large as the others; half of
that is moved into the weights first (SmoothQuant, Xiao et al., 2023), or the others would be lost in rounding.
"""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from reader.encoder import FIRST_MARKER, LAST_MARKER, OUTPUTS, Reader

MICROSOFT = "com.microsoft"


class _Graph:
    def __init__(self):
        self.nodes = []
        self.constants = {}

    def constant(self, name: str, array: np.ndarray) -> str:
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def add(self, op: str, inputs: list[str], outputs: int = 1, domain: str = "", **attributes):
        names = [f"{op}{len(self.nodes)}_{at}" for at in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, quantised: list[str], name: str, layer, smoothing: np.ndarray) -> str:
        weight = layer.weight.detach().float().numpy().T * smoothing[:, None]
        values, scales = to_int8(weight, axis=0)
        inputs = [
            quantised[0],
            self.constant(f"{name}.weight", values),
            quantised[1],
            self.constant(f"{name}.scale", scales),
            quantised[2],
            "",
            self.constant(f"{name}.bias", layer.bias.detach().float().numpy()),
        ]
        return self.add("MatMulIntegerToFloat", inputs, domain=MICROSOFT)

    def quantise(self, x: str, name: str, smoothing: np.ndarray) -> list[str]:
        x = self.add("Mul", [x, self.constant(f"{name}.smoothing", (1 / smoothing).astype(np.float32))])
        return self.add("DynamicQuantizeLinear", [x], 3)

    def norm(self, x: str, name: str, layer) -> str:
        inputs = [
            x,
            self.constant(f"{name}.weight", layer.weight.detach().float().numpy()),
            self.constant(f"{name}.bias", layer.bias.detach().float().numpy()),
        ]
        return self.add("LayerNormalization", inputs, axis=-1, epsilon=layer.eps)


def to_int8(weight: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Symmetric int8 values and one scale for each slice across `axis`."""
    scales = np.maximum(np.abs(weight).max(axis=axis), 1e-8) / 127
    values = np.round(weight / np.expand_dims(scales, axis)).clip(-127, 127).astype(np.int8)
    return values, scales.astype(np.float32)


def find_smoothing(reader: Reader, windows: Iterable[list[int]]) -> dict[str, np.ndarray]:
    """For each quantised input, by how much its channels are to be divided; `windows` are ids of typical text."""
    largest: dict[str, torch.Tensor] = {}

    def watch(name: str):
        def note(_, inputs):
            peak = inputs[0].detach().float().abs().flatten(0, -2).amax(0)
            largest[name] = torch.maximum(largest[name], peak) if name in largest else peak

        return note

    groups = {}
    hooks = []
    for at, layer in enumerate(reader.layers):
        for name, parts in _INPUTS.items():
            groups[f"layer{at}.{name}"] = [getattr(layer, part) for part in parts]
            hooks.append(getattr(layer, parts[0]).register_forward_pre_hook(watch(f"layer{at}.{name}")))
    with torch.no_grad():
        for ids in windows:
            reader.encode(torch.tensor([ids]), torch.tensor([len(ids)]))
    for hook in hooks:
        hook.remove()
    smoothing = {}
    for name, layers in groups.items():
        if name.endswith(".outer"):  # Single words peak here, not channels: it made things worse.
            smoothing[name] = np.ones_like(largest[name].numpy())
            continue
        weight = torch.stack([layer.weight.detach().float().abs().amax(0) for layer in layers]).amax(0)
        smoothing[name] = (largest[name].clamp(min=1e-3) / weight.clamp(min=1e-3)).sqrt().numpy()
    return smoothing


# What shares an input is quantised once.
_INPUTS = {"attend": ["query", "key", "value"], "out": ["out"], "inner": ["inner"], "outer": ["outer"]}


def export_reader(reader: Reader, path: Path, smoothing: dict[str, np.ndarray]) -> None:
    """Inputs `ids` int32 [T] and `marks` int32 [N], output `logits` float32 [N, len(OUTPUTS)]."""
    graph = _Graph()
    shape = reader.shape
    x = _embed(graph, reader)
    split = graph.constant("split", np.array([0, shape.heads, shape.width // shape.heads]))
    join = graph.constant("join", np.array([0, shape.width]))
    scale = graph.constant("scale", np.float32((shape.width // shape.heads) ** -0.5))
    for at, layer in enumerate(reader.layers):
        name = f"layer{at}"

        def linear(x: str, entry: str, name: str = name, layer=layer) -> list[str]:
            smooth = smoothing[f"{name}.{entry}"]
            quantised = graph.quantise(x, f"{name}.{entry}", smooth)
            return [graph.linear(quantised, f"{name}.{part}", getattr(layer, part), smooth) for part in _INPUTS[entry]]

        query, key, value = (graph.add("Reshape", [part, split]) for part in linear(x, "attend"))
        query = graph.add("Transpose", [query], perm=[1, 0, 2])
        key = graph.add("Transpose", [key], perm=[1, 2, 0])
        value = graph.add("Transpose", [value], perm=[1, 0, 2])
        weights = graph.add("Softmax", [graph.add("Mul", [graph.add("MatMul", [query, key]), scale])], axis=-1)
        seen = graph.add("Transpose", [graph.add("MatMul", [weights, value])], perm=[1, 0, 2])
        [seen] = linear(graph.add("Reshape", [seen, join]), "out")
        x = graph.norm(graph.add("Add", [x, seen]), f"{name}.attention_norm", layer.attention_norm)
        [inner] = linear(x, "inner")
        [outer] = linear(graph.add("Gelu", [inner], domain=MICROSOFT), "outer")
        x = graph.norm(graph.add("Add", [x, outer]), f"{name}.norm", layer.norm)
    weight = graph.constant("head.weight", reader.head.weight.detach().float().numpy().T)
    bias = graph.constant("head.bias", reader.head.bias.detach().float().numpy())
    both = graph.add("Concat", [graph.add("Gather", [x, "marks"]), _average(graph, x)], axis=1)
    graph.nodes.append(helper.make_node("Gemm", [both, weight, bias], ["logits"]))
    _save(graph, path)


def _embed(graph: _Graph, reader: Reader) -> str:
    words, scales = to_int8(reader.words.weight.detach().float().numpy(), axis=1)
    words = graph.add("Gather", [graph.constant("words", words), "ids"])
    scales = graph.add("Gather", [graph.constant("words.scale", scales[:, None]), "ids"])
    words = graph.add("Mul", [graph.add("Cast", [words], to=TensorProto.FLOAT), scales])
    places = graph.constant("places", reader.places.weight.detach().float().numpy())
    length = graph.add("Shape", ["ids"])
    begin = graph.constant("begin", np.array([0]))
    places = graph.add("Slice", [places, begin, length, begin])
    return graph.norm(graph.add("Add", [words, places]), "embedding_norm", reader.embedding_norm)


def _average(graph: _Graph, x: str) -> str:
    """The average of each judged sentence, from its marker to the next one or the end."""
    first = graph.constant("first_marker", np.int32(FIRST_MARKER))
    last = graph.constant("last_marker", np.int32(LAST_MARKER))
    is_marker = graph.add(
        "And", [graph.add("GreaterOrEqual", ["ids", first]), graph.add("LessOrEqual", ["ids", last])]
    )
    axis = graph.constant("axis", np.int64(0))
    sentence = graph.add("CumSum", [graph.add("Cast", [is_marker], to=TensorProto.INT32), axis])
    judged = graph.add("Unsqueeze", [graph.add("Gather", [sentence, "marks"]), graph.constant("one", np.array([1]))])
    inside = graph.add("Cast", [graph.add("Equal", [judged, sentence])], to=TensorProto.FLOAT)
    length = graph.add("ReduceSum", [inside, "one"], keepdims=1)
    return graph.add("MatMul", [graph.add("Div", [inside, length]), x])


def _save(graph: _Graph, path: Path) -> None:
    inputs = [
        helper.make_tensor_value_info("ids", TensorProto.INT32, ["T"]),
        helper.make_tensor_value_info("marks", TensorProto.INT32, ["N"]),
    ]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["N", len(OUTPUTS)])]
    model = helper.make_model(
        helper.make_graph(graph.nodes, "reader", inputs, outputs, list(graph.constants.values())),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)],
        producer_name="copydesk",
    )
    model.ir_version = 8
    onnx.save(model, path)
