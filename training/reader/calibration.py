"""Turns logits and the quick reading into certainties, by logistic regression on stories that the reader did not learn from."""

from dataclasses import dataclass

import numpy as np
import torch

from reader.encoder import OUTPUTS
from reader.stories import UNKNOWN, Label, Story

QUICK = ["quickScore", "quickDirect", "quickCarried", "quickStance", "quickQuote"]
FEATURES = [*OUTPUTS, *QUICK]
POINTS = [-8.0, -6.0, -5.0, -4.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 4.0, 6.0]

# What each judgement may hang on. Few, since a fifth of the marks has to fix their weights.
_SOURCE = ["none", "sourced", "vague", "quickDirect", "quickCarried"]
JUDGEMENTS = {
    "asks": ["need1", "need2", "need3", "none", "sourced", "quickScore", "quickDirect", "quickCarried", "quickStance"],
    "sourced": [*_SOURCE, "quickQuote"],
    "vague": ["none", "sourced", "vague"],
}


@dataclass(frozen=True)
class Judgement:
    bias: float
    weights: dict[str, float]

    def certainty(self, features: np.ndarray) -> np.ndarray:
        weights = np.array([self.weights.get(name, 0.0) for name in FEATURES])
        return 1 / (1 + np.exp(-(features @ weights + self.bias)))

    def to_json(self) -> dict:
        points = [[z, round(1 / (1 + float(np.exp(-z))), 5)] for z in POINTS]
        weights = {name: round(weight, 4) for name, weight in self.weights.items()}
        return {"bias": round(self.bias, 4), "weights": weights, "points": points}


def features_of(story: Story, logits: np.ndarray) -> np.ndarray:
    quick = [
        [
            min(10.0, max(-10.0, reading["score"])),
            float(reading["attributed"] == "direct"),
            float(reading["attributed"] == "carried"),
            float(reading["attributed"] == "stance"),
            float(reading["quote"]),
        ]
        for reading in story.quick
    ]
    return np.concatenate([logits, np.array(quick)], axis=1)


def fit_judgements(stories: list[Story], features: list[np.ndarray]) -> dict[str, Judgement]:
    labels = [label for story in stories for label in story.labels]
    rows = np.concatenate(features)
    # The first sentence of a story is a headline or a dateline: nobody is asked for its source.
    inner = np.array([at > 0 for story in stories for at in range(len(story.labels))])
    return {name: _fit(name, rows[inner], [label for label, keep in zip(labels, inner) if keep]) for name in JUDGEMENTS}


def _target(name: str, label: Label) -> int:
    if label.need == UNKNOWN:
        return UNKNOWN
    yes = {
        "asks": label.need >= 2,
        "sourced": label.source in (1, 2),
        "vague": label.source == 2,
    }
    return int(yes[name])


def _fit(name: str, rows: np.ndarray, labels: list[Label], shrink: float = 3.0) -> Judgement:
    target = np.array([_target(name, label) for label in labels])
    known = target != UNKNOWN
    columns = [FEATURES.index(feature) for feature in JUDGEMENTS[name]]
    x, y = torch.tensor(rows[known][:, columns], dtype=torch.double), torch.tensor(target[known], dtype=torch.double)
    mean, spread = x.mean(0), x.std(0).clamp(min=1e-3)
    x = (x - mean) / spread
    weights = torch.zeros(len(columns), dtype=torch.double, requires_grad=True)
    bias = torch.zeros(1, dtype=torch.double, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights, bias], max_iter=200, line_search_fn="strong_wolfe")

    def closure():
        optimiser.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(x @ weights + bias, y, reduction="sum")
        loss = loss + shrink * weights.square().sum() / 2
        loss.backward()
        return loss

    optimiser.step(closure)
    plain = (weights / spread).detach().numpy()
    shift = float(bias.item() - (plain * mean.numpy()).sum())
    return Judgement(shift, {feature: float(weight) for feature, weight in zip(JUDGEMENTS[name], plain)})
