"""Gathers stories that nobody marked: teachers judge them, and what they say teaches a smaller reader (Hinton et al., 2015).

Published stories have few bare claims. So they are taken in versions in which some sentences lost their source: what is
their content stays. PolNeAR's annotators marked it; in other texts it is what the quick reader takes for it.
"""

import random
from pathlib import Path

from reader.added import Cut, take_sources
from reader.stories import read_lines

VERSIONS = 3
FORGOTTEN = 0.4  # the chance that a sentence loses its source
SHORTEST_CONTENT = 25  # characters
LEAST_CONTENT = 0.35  # of the sentence; of less, a stump would be left
FORGOTTEN_ELSEWHERE = 0.45  # likewise, in texts that nobody annotated
VERSIONS_ELSEWHERE = 2
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
        if _can_stand_alone(row["text"], content, end - start):
            cuts.append((start, end, [tuple(part) for part in content]))
    return cuts


def _can_stand_alone(text: str, content: list, length: int) -> bool:
    size = sum(stop - begin for begin, stop in content)
    is_speech = text[content[0][0]] in "“\"'‘"  # Without its speaker it is another kind of fault.
    return size >= SHORTEST_CONTENT and size >= LEAST_CONTENT * length and not is_speech


def forget_sources(texts: dict[str, str], readings: dict[str, dict]) -> dict[str, str]:
    """Two more versions of each text that have lost some sources, by their names."""
    chance = random.Random(SEED)
    versions = {}
    for name, text in texts.items():
        if len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text):
            continue  # Readings count UTF-16 code units, cuts characters.
        cuts = _cuts_by_reading(text, readings[text])
        for version in range(VERSIONS_ELSEWHERE):
            taken = [cut for cut in cuts if chance.random() < FORGOTTEN_ELSEWHERE]
            if taken:
                versions[f"{name}~{version}"] = take_sources(text, taken)
    return versions


def _cuts_by_reading(text: str, reading: dict) -> list[Cut]:
    cuts = []
    for sentence in reading["sentences"]:
        start, end = sentence["start"], sentence["end"]
        found = [
            [(part["start"], part["end"]) for part in one["content"]]
            for one in reading["attributions"]
            if _has_all_parts(one) and start <= one["source"]["start"] < end
        ]
        inside = [content for content in found if _is_within(content, start, end)]
        if len(inside) == 1 and _can_stand_alone(text, inside[0], end - start):
            cuts.append((start, end, inside[0]))
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
