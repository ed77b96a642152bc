"""What goes beside the weights: how logits become certainties, where the cuts are, and how right they were."""

import hashlib
from pathlib import Path

import numpy as np

from reader.calibration import Judgement
from reader.encoder import OUTPUTS
from reader.measuring import best_f1, f1, marked_rows
from reader.stories import Story

RIGHT_ENOUGH = 0.5  # of the findings at a warning's certainty or more, at least so many are right
MIGHT_BE_RIGHT = 0.25  # and of those at an information's certainty
LOST = 0.01  # of what must have a source, at most so much is settled unread by the quick reader


def certainties(features: list[np.ndarray], judgements: dict[str, Judgement]) -> dict[str, list[np.ndarray]]:
    return {name: [judgement.certainty(rows) for rows in features] for name, judgement in judgements.items()}


def to_report(
    stories: list[Story], features: list[np.ndarray], judgements: dict[str, Judgement], marked: list[Story], base: Path
) -> dict:
    """`stories` were held out; `marked` are all, for what hangs on the quick reader alone."""
    values = certainties(features, judgements)
    rows = marked_rows(stories, values)
    must = (rows["need"] >= 2) | rows["unclear"]
    return {
        "outputs": OUTPUTS,
        "judgements": {name: judgement.to_json() for name, judgement in judgements.items()},
        "cutoffs": {
            "warning": lowest_cut(rows["asks"], must, RIGHT_ENOUGH),
            "information": lowest_cut(rows["asks"], must, MIGHT_BE_RIGHT),
            "sourced": round(best_f1(rows, "sourced")["cut"], 3),
            "vague": best_cut(rows["vague"], rows["isVague"]),
            "quickSettles": {"scoreBelow": quick_cut(marked)},
        },
        "calibration": calibration_of(rows["asks"], must, rows["need"] > 0),
        "base": {
            "name": "sentence-transformers/all-MiniLM-L6-v2",
            "licence": "Apache-2.0",
            "sha256": hashlib.sha256((base / "model.safetensors").read_bytes()).hexdigest(),
        },
    }


def quick_cut(stories: list[Story]) -> float:
    """Below this score the quick reader may settle a sentence."""
    rows = marked_rows(stories, {"score": [np.array([quick["score"] for quick in story.quick]) for story in stories]})
    return round(float(np.quantile(rows["score"][rows["need"] >= 2], LOST)), 2)


def lowest_cut(certainty: np.ndarray, yes: np.ndarray, share: float) -> float:
    """The lowest certainty so that of everything at or above it at least `share` is `yes`."""
    order = np.argsort(-certainty, kind="stable")
    right = np.cumsum(yes[order]) / np.arange(1, len(order) + 1)
    enough = np.nonzero(right >= share)[0]
    enough = enough[enough >= 5]  # The first few say little.
    return round(float(certainty[order][enough[-1]]), 3) if len(enough) else 1.0


def best_cut(certainty: np.ndarray, gold: np.ndarray) -> float:
    cuts = np.quantile(certainty, np.linspace(0.02, 0.998, 150))
    return round(float(max(cuts, key=lambda cut: f1(certainty >= cut, gold) + f1(certainty < cut, ~gold))), 3)


def calibration_of(certainty: np.ndarray, must: np.ndarray, might: np.ndarray) -> list[dict]:
    table = []
    for low in np.arange(0, 1, 0.1):
        here = (certainty >= low) & (certainty < low + 0.1)
        if here.any():
            right, arguable = float(must[here].mean()), float((might | must)[here].mean())
            table.append(
                {
                    "from": round(float(low), 1),
                    "to": round(float(low) + 0.1, 1),
                    "of": int(here.sum()),
                    "right": round(right, 3),
                    "rightOrArguable": round(arguable, 3),
                }
            )
    return table

