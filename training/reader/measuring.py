"""The figures that the desk's marks give, counted as an editor sees them: a mark meets the sentences that touch it."""

from collections.abc import Sequence

import numpy as np

from reader.stories import NEED, Story


def marked_rows(stories: list[Story], values: dict[str, Sequence[np.ndarray]]) -> dict[str, np.ndarray]:
    """One row a mark (but the first of a story and broken ones): its need, whether sourced, and the highest of each value."""
    rows: dict[str, list] = {name: [] for name in ["need", "hasSource", "unclear", "isVague", *values]}
    for at, story in enumerate(stories):
        for number, mark in enumerate(story.marks):
            codes = [code for code in mark["codes"] if code != "x"]
            if number == 0 or not codes:
                continue
            here = [i for i, (start, end) in enumerate(story.spans) if start < mark["end"] and end > mark["start"]]
            rows["need"].append(sum(NEED[code[0]] for code in codes) / len(codes))
            rows["hasSource"].append(sum(code[0] in "av" for code in codes) / len(codes))
            rows["unclear"].append(any(code[0] == "q" for code in codes))
            rows["isVague"].append(any(code[0] == "v" for code in codes))
            for name, by_story in values.items():
                rows[name].append(max((float(by_story[at][i]) for i in here), default=-99.0))
    return {name: np.array(column) for name, column in rows.items()}


def average_precision(scores: np.ndarray, yes: np.ndarray) -> float:
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(yes[order])
    return float((hits / np.arange(1, len(hits) + 1))[yes[order]].sum() / max(1, yes.sum()))


def f1(says: np.ndarray, gold: np.ndarray) -> float:
    both = (says & gold).sum()
    return float(2 * both / max(1, says.sum() + gold.sum()))


def precision_table(rows: dict[str, np.ndarray], name: str, words: int) -> list[dict]:
    """For the n highest: right, right or arguable, and found of what must have a source."""
    must = (rows["need"] >= 2) | rows["unclear"]
    order = np.argsort(-rows[name], kind="stable")
    table = []
    for per_thousand in (0.5, 0.75, 1.0, 1.5, 2.0, 3.0):
        top = order[: int(per_thousand * words / 1000)]
        if len(top) == 0:  # so few words
            continue
        table.append(
            {
                "perThousand": per_thousand,
                "right": round(float(must[top].mean()), 3),
                "arguable": round(float(((rows["need"] > 0) | must)[top].mean()), 3),
                "found": round(float((rows["need"][top] >= 2).sum() / max(1, (rows["need"] >= 2).sum())), 3),
                "cut": round(float(rows[name][top[-1]]), 3),
            }
        )
    return table


def best_f1(rows: dict[str, np.ndarray], name: str) -> dict:
    """F1 of has a source and of has none, at the cut that is best for their mean."""
    clear = (rows["hasSource"] == 0) | (rows["hasSource"] == 1)
    gold, scores = rows["hasSource"][clear] == 1, rows[name][clear]
    cuts = np.quantile(scores, np.linspace(0.05, 0.95, 91))
    best = max(cuts, key=lambda cut: f1(scores >= cut, gold) + f1(scores < cut, ~gold))
    return {"has": round(f1(scores >= best, gold), 3), "none": round(f1(scores < best, ~gold), 3), "cut": round(float(best), 3)}


def measure(stories: list[Story], logits: list, names: list[str]) -> dict:
    column = {name: at for at, name in enumerate(names)}
    values = {
        "need2": [story[:, column["need2"]] for story in logits],
        "source": [np.logaddexp(s[:, column["sourced"]], s[:, column["vague"]]) - s[:, column["none"]] for s in logits],
    }
    rows = marked_rows(stories, values)
    return {
        "averagePrecision": round(average_precision(rows["need2"], rows["need"] >= 2), 3),
        "source": best_f1(rows, "source"),
        "asked": precision_table(rows, "need2", sum(story.words for story in stories)),
    }
