"""Takes the base model's weights into a Reader: safetensors only, nothing is unpickled."""

from pathlib import Path

import torch
from safetensors.torch import load_file

from reader.encoder import Reader, Shape
from reader.vocabulary import read_pieces, rows_of

_PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "norm": "output.LayerNorm",
}


def load_base(folder: Path, pieces: list[str], keep_layers: list[int], dropout: float = 0.1) -> Reader:
    """`folder` holds model.safetensors and vocab.txt of a 384-wide BERT; `keep_layers` says which of its layers to take."""
    weights = load_file(folder / "model.safetensors")
    weights = {name.removeprefix("bert."): tensor for name, tensor in weights.items()}
    reader = Reader(Shape(pieces=len(pieces), layers=len(keep_layers)), dropout)
    rows = rows_of(pieces, read_pieces(folder / "vocab.txt"))
    state = {
        "words.weight": weights["embeddings.word_embeddings.weight"][rows],
        # Every token is of type 0, so that type's embedding goes into the places.
        "places.weight": weights["embeddings.position_embeddings.weight"][: reader.shape.positions]
        + weights["embeddings.token_type_embeddings.weight"][0],
        "embedding_norm.weight": weights["embeddings.LayerNorm.weight"],
        "embedding_norm.bias": weights["embeddings.LayerNorm.bias"],
        "head.weight": reader.head.weight.detach(),
        "head.bias": reader.head.bias.detach(),
    }
    for to, at in enumerate(keep_layers):
        for ours, theirs in _PARTS.items():
            for kind in ("weight", "bias"):
                state[f"layers.{to}.{ours}.{kind}"] = weights[f"encoder.layer.{at}.{theirs}.{kind}"]
    reader.load_state_dict(state)
    with torch.no_grad():  # The markers' rows were never trained: begin at the average word with a little of their own.
        reader.words.weight[4:8] = reader.words.weight[8:].mean(0) + reader.words.weight[4:8]
    return reader
