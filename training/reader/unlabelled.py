"""Gathers stories that nobody marked: teachers judge them, and what they say teaches a smaller reader (Hinton et al., 2015).

Published stories have few bare claims. So PolNeAR's are taken in three versions each, in which some sentences lost their
source: its annotators marked what of a sentence is its content, and that is what stays.
"""

import random
from pathlib import Path

from reader.added import Cut, take_sources
from reader.stories import read_lines

VERSIONS = 3
FORGOTTEN = 0.4  # the chance that a sentence loses its source
SHORTEST_CONTENT = 25  # characters
LEAST_CONTENT = 0.35  # of the sentence; of less, a stump would be left
SEED = 5
OTHERS = [
    "acronyms/acronyms-news-dev.jsonl",
    "attribution/news-raw-dev.jsonl",
    "names/naming-mutations-dev.jsonl",
    "names/naming-natural-dev.jsonl",
    "names/naming-hard-negatives-dev.jsonl",
    "acronyms/acronyms-mutations-dev.jsonl",
]
# PolNeAR's are taken above; fakes are not what a desk would print.
_LEFT_OUT = {"polnear", "fakes"}
_OPENING = 150  # Stories that begin with the same characters are versions of one.


def read_unlabelled(corpora: Path, held_out: set[str], every: int = 1) -> dict[str, str]:
    """The text of each story by its id; of `held_out` articles none, and of the rest every so many."""
    chance = random.Random(SEED)
    rows = [row for row in read_lines(corpora / "attribution/polnear-train.jsonl") if row["id"] not in held_out]
    texts = {}
    for row in rows[::every]:
        for version in range(VERSIONS):
            cuts = [cut for cut in _cuts_of(row) if chance.random() < FORGOTTEN]
            if cuts:
                texts[f"polnear/{row['id']}#{version}"] = take_sources(row["text"], cuts)
    return texts | _read_others(corpora, every)


def _cuts_of(row: dict) -> list[Cut]:
    """The sentences that can lose their source, each with what stays of it."""
    cuts = []
    for (start, end), attributed in zip(row["sentences"], row["attributed"]):
        inside = [one for one in row["attributions"] if _has_all_parts(one) and _is_within(one["content"], start, end)]
        if not attributed or len(inside) != 1:
            continue
        content = inside[0]["content"]
        size = sum(stop - begin for begin, stop in content)
        is_speech = row["text"][content[0][0]] in '“"'  # Without its speaker it is another kind of fault.
        if size >= SHORTEST_CONTENT and size >= LEAST_CONTENT * (end - start) and not is_speech:
            cuts.append((start, end, [tuple(part) for part in content]))
    return cuts


def _has_all_parts(attribution: dict) -> bool:
    return bool(attribution["content"] and attribution["cue"] and attribution["source"])


def _is_within(parts: list, start: int, end: int) -> bool:
    return parts[0][0] >= start and parts[-1][1] <= end


def _read_others(corpora: Path, every: int) -> dict[str, str]:
    texts, openings = {}, set()
    for name in OTHERS:
        rows = [row for row in read_lines(corpora / name) if row["source"] not in _LEFT_OUT]
        for row in rows[::every]:
            if row["text"][:_OPENING] not in openings:
                openings.add(row["text"][:_OPENING])
                texts[f"{name}/{row['id']}"] = row["text"]
    return texts
