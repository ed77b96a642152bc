"""A BERT encoder with the reader's heads, small enough to be read in one go."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

from reader.vocabulary import MARKERS, SPECIALS

# The names of the columns of the output, in order.
NEEDS = ["need1", "need2", "need3"]
SOURCES = ["none", "sourced", "vague"]
REASONS = ["A", "T", "M", "C", "P", "E", "S", "G", "D", "O"]
OUTPUTS = [*NEEDS, *SOURCES, *(f"reason{letter}" for letter in REASONS), "speakerUnclear", "stated", "broken"]

FIRST_MARKER, LAST_MARKER = len(SPECIALS), len(SPECIALS) + len(MARKERS) - 1


@dataclass(frozen=True)
class Shape:
    pieces: int
    layers: int = 6
    width: int = 384
    inner: int = 1536
    heads: int = 12
    positions: int = 288
    epsilon: float = 1e-12  # of the normalisations
    attention_dropout: float = 0.0


class Layer(nn.Module):
    def __init__(self, shape: Shape, dropout: float):
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.attention_norm = nn.LayerNorm(width, eps=shape.epsilon)
        self.inner = nn.Linear(width, shape.inner)
        self.outer = nn.Linear(shape.inner, width)
        self.norm = nn.LayerNorm(width, eps=shape.epsilon)
        self.dropout = dropout
        self.attention_dropout = shape.attention_dropout

    def forward(self, x, mask):
        rows, length, width = x.shape
        query, key, value = (
            part(x).view(rows, length, self.heads, -1).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        seen = self.attend(query, key, value, mask).transpose(1, 2).reshape(rows, length, width)
        x = self.attention_norm(x + F.dropout(self.out(seen), self.dropout, self.training))
        return self.norm(x + F.dropout(self.outer(F.gelu(self.inner(x))), self.dropout, self.training))

    def attend(self, query, key, value, mask):
        dropout = self.attention_dropout if self.training else 0.0
        if query.is_cuda:
            return F.scaled_dot_product_attention(query, key, value, mask.to(query.dtype), dropout)
        # Written out: on a CPU it takes half the time of scaled_dot_product_attention and its backward pass.
        weights = (query @ key.transpose(2, 3)) * (query.shape[-1] ** -0.5) + mask
        return F.dropout(weights.softmax(-1), dropout, self.training).to(value.dtype) @ value


class Reader(nn.Module):
    def __init__(self, shape: Shape, dropout: float = 0.1):
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.pieces, shape.width)
        self.places = nn.Embedding(shape.positions, shape.width)
        self.embedding_norm = nn.LayerNorm(shape.width, eps=shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        self.head = new_head(shape)
        self.dropout = dropout

    @property
    def heads(self) -> nn.Module:
        return self.head

    def forward(self, ids, lengths, rows, marks):
        """`ids` [B, T] padded; sentence i is judged at position marks[i] of row rows[i]. Gives [N, len(OUTPUTS)]."""
        return self.judge(self.see(ids, lengths, rows, marks))

    def see(self, ids, lengths, rows, marks):
        """What the heads read of each sentence, [N, 2 * width]."""
        return to_sentences(self.encode(ids, lengths), ids, lengths, rows, marks)

    def judge(self, sentences):
        return self.head(F.dropout(sentences, self.dropout, self.training))

    def encode(self, ids, lengths):
        return self.climb(self.embed(ids), lengths, 0)

    def embed(self, ids):
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.embedding_norm(self.words(ids) + self.places(at)[None])
        return F.dropout(x, self.dropout, self.training)

    def climb(self, x, lengths, begin: int, end: int | None = None):
        """Runs x [B, T, width] through the layers from `begin` on."""
        mask = self.mask(x, lengths)
        for layer in self.layers[begin:end]:
            x = layer(x, mask)
        return x

    def mask(self, x, lengths):
        """What is added to the attention, [B, 1 or heads, 1 or T, T]: nothing is seen of the padding."""
        at = torch.arange(x.shape[1], device=x.device)
        beyond = at[None, :] >= lengths[:, None]
        return torch.zeros(beyond.shape, dtype=x.dtype, device=x.device).masked_fill(beyond, -1e4)[:, None, None, :]


def new_head(shape: Shape) -> nn.Linear:
    """Reads a sentence's marker and the average of its words: the marker alone learns slower."""
    head = nn.Linear(2 * shape.width, len(OUTPUTS))
    nn.init.normal_(head.weight, std=0.02)
    nn.init.zeros_(head.bias)
    return head


def to_sentences(hidden, ids, lengths, rows, marks):
    """Each sentence's marker beside the average of its words, from the last layer's `hidden` [B, T, width]."""
    sentence = ((ids >= FIRST_MARKER) & (ids <= LAST_MARKER)).cumsum(1)
    at = torch.arange(ids.shape[1], device=ids.device)
    inside = (sentence[rows] == sentence[rows, marks][:, None]) & (at[None] < lengths[rows][:, None])
    inside = inside.to(hidden.dtype)
    average = ((inside / inside.sum(1, keepdim=True))[:, None] @ hidden[rows])[:, 0]
    return torch.cat([hidden[rows, marks], average], 1)
