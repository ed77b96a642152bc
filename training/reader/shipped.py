"""Reads the weights that ship back, so that learning can go on from them: what `reader/export.py` wrote."""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from reader.encoder import Reader, Shape

# What the inputs of each matrix are divided by before they are quantised.
_SMOOTHED = {"query": "attend", "key": "attend", "value": "attend", "out": "out", "inner": "inner", "outer": "outer"}


def read_shipped(path: Path) -> Reader:
    """The reader of reader.onnx, with weights as exact as 8 bits are."""
    stored = {part.name: numpy_helper.to_array(part) for part in onnx.load(path).graph.initializer}
    layers = 1 + max(int(name.split(".")[0][len("layer") :]) for name in stored if name.startswith("layer"))
    reader = Reader(Shape(pieces=len(stored["words"]), layers=layers, positions=len(stored["places"])))
    state = {
        "words.weight": stored["words"] * stored["words.scale"].reshape(-1, 1),
        "places.weight": stored["places"],
        "head.weight": stored["head.weight"].T,
        "head.bias": stored["head.bias"],
        **_norm(stored, "embedding_norm", "embedding_norm"),
    }
    for at in range(layers):
        for part, entry in _SMOOTHED.items():
            weight = stored[f"layer{at}.{part}.weight"] * stored[f"layer{at}.{part}.scale"][None]
            state[f"layers.{at}.{part}.weight"] = (weight * stored[f"layer{at}.{entry}.smoothing"][:, None]).T
            state[f"layers.{at}.{part}.bias"] = stored[f"layer{at}.{part}.bias"]
        for norm in ("attention_norm", "norm"):
            state |= _norm(stored, f"layer{at}.{norm}", f"layers.{at}.{norm}")
    reader.load_state_dict({name: torch.tensor(values.astype(np.float32)) for name, values in state.items()})
    return reader


def _norm(stored: dict[str, np.ndarray], name: str, to: str) -> dict[str, np.ndarray]:
    return {f"{to}.{part}": stored[f"{name}.{part}"] for part in ("weight", "bias")}


def count_as_shipped(reader: Reader, path: Path) -> Reader:
    """Has the reader round what goes into each matrix to 8 bits, as the graph does (DynamicQuantizeLinear).

    onnxruntime itself would not do: without VNNI its kernels for 8 bits overflow, and WebAssembly's do not.
    """
    stored = {part.name: numpy_helper.to_array(part) for part in onnx.load(path).graph.initializer}
    for at, layer in enumerate(reader.layers):
        for part, entry in _SMOOTHED.items():
            smoothing = torch.tensor(stored[f"layer{at}.{entry}.smoothing"])
            getattr(layer, part).register_forward_pre_hook(lambda _, given, by=smoothing: _rounded(given[0], by))
    return reader


def _rounded(x: torch.Tensor, by: torch.Tensor) -> torch.Tensor:
    scaled = x * by
    low, high = scaled.min().clamp(max=0), scaled.max().clamp(min=0)
    step = (high - low) / 255
    zero = (-low / step).round().clamp(0, 255)
    return ((scaled / step).round() + zero).clamp(0, 255).sub(zero) * step / by
