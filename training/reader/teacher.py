"""The teacher: MPNet (Song et al., 2020) with the reader's heads, four times as large as what it teaches.

It differs from BERT in that attention also hangs on how far apart two words are, in buckets that widen with distance
(Raffel et al., 2020).
"""

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

from reader.encoder import Reader, Shape
from reader.vocabulary import MARKERS, read_pieces, rows_of

BUCKETS, FARTHEST = 32, 128
FIRST_PLACE = 2  # MPNet begins to count here
_NAMES = {"[PAD]": "<pad>", "[CLS]": "<s>", "[SEP]": "</s>", **MARKERS}
_PARTS = {
    "query": "attention.attn.q",
    "key": "attention.attn.k",
    "value": "attention.attn.v",
    "out": "attention.attn.o",
    "attention_norm": "attention.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "norm": "output.LayerNorm",
}


class Teacher(Reader):
    def __init__(self, pieces: int, dropout: float = 0.1):
        shape = Shape(pieces, layers=12, width=768, inner=3072, heads=12, epsilon=1e-5, attention_dropout=dropout)
        super().__init__(shape, dropout)
        self.nearness = nn.Embedding(BUCKETS, shape.heads)

    def mask(self, x, lengths):
        at = torch.arange(x.shape[1], device=x.device)
        near = self.nearness(to_buckets(at[None, :] - at[:, None]))
        return super().mask(x, lengths) + near.permute(2, 0, 1)[None]


def to_buckets(distance: torch.Tensor) -> torch.Tensor:
    """`distance` is how far what is seen comes after what sees; half of the buckets are for what comes after."""
    half = BUCKETS // 2
    exact = half // 2
    far = distance.abs()
    widening = torch.log(far.clamp(min=1) / exact) / math.log(FARTHEST / exact) * (half - exact)
    wide = (exact + widening.long()).clamp(max=half - 1)
    return (distance > 0).long() * half + torch.where(far < exact, far, wide)


def load_teacher(folder: Path, pieces: list[str]) -> Teacher:
    """`folder` holds model.safetensors and vocab.txt of all-mpnet-base-v2; the heads are new."""
    weights = load_file(folder / "model.safetensors")
    weights = {name.removeprefix("mpnet."): tensor for name, tensor in weights.items()}
    teacher = Teacher(len(pieces))
    rows = rows_of(pieces, read_pieces(folder / "vocab.txt"), _NAMES)
    places = weights["embeddings.position_embeddings.weight"][FIRST_PLACE:]
    state = {
        "words.weight": weights["embeddings.word_embeddings.weight"][rows],
        "places.weight": places[: teacher.shape.positions],
        "embedding_norm.weight": weights["embeddings.LayerNorm.weight"],
        "embedding_norm.bias": weights["embeddings.LayerNorm.bias"],
        "nearness.weight": weights["encoder.relative_attention_bias.weight"],
        "head.weight": teacher.head.weight.detach(),
        "head.bias": teacher.head.bias.detach(),
    }
    for at in range(teacher.shape.layers):
        for ours, theirs in _PARTS.items():
            for kind in ("weight", "bias"):
                state[f"layers.{at}.{ours}.{kind}"] = weights[f"encoder.layer.{at}.{theirs}.{kind}"]
    teacher.load_state_dict(state)
    return teacher
