"""Reads marked stories, cut into the sentences and blocks that the desk's own reader gives them.

The sentences come from `copydesk pipe --reading`, so that the model learns from what it will be asked to judge.
"""

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

NEED = {"0": 0, "a": 0, "v": 0, "q": 0, "1": 1, "2": 2, "3": 3}
SOURCE = {"a": 1, "v": 2}
UNKNOWN = -1


@dataclass(frozen=True)
class Label:
    """What an editor said of a sentence; UNKNOWN where nobody said."""

    need: int = UNKNOWN
    source: int = UNKNOWN  # a column of SOURCES
    reason: int = UNKNOWN  # a column of REASONS
    speaker_unclear: int = UNKNOWN
    stated: int = UNKNOWN
    broken: int = UNKNOWN

    def to_row(self) -> tuple[int, ...]:
        return self.need, self.source, self.reason, self.speaker_unclear, self.stated, self.broken


@dataclass
class Story:
    id: str
    article: str
    sentences: list[str]
    blocks: list[int]
    spans: list[tuple[int, int]]
    quick: list[dict]  # how the quick reader read each sentence
    labels: list[Label] = field(default_factory=list)
    marks: list[dict] = field(default_factory=list)
    words: int = 0
    weight: float = 1.0
    is_lenient: bool = False  # Its markers asked a notch less than the desk does.


def read_lines(path: Path) -> list[dict]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_quickly(texts: list[str], command: list[str], keep: Path) -> dict[str, dict]:
    """The quick reading of each text, kept in a file since it hangs on nothing else; what the file has not yet is added."""
    readings = {row["text"]: row["reading"] for row in read_lines(keep)} if keep.exists() else {}
    texts = [text for text in dict.fromkeys(texts) if text not in readings]
    if not texts:
        return readings
    asked = "".join(json.dumps({"id": str(at), "text": text}) + "\n" for at, text in enumerate(texts))
    answer = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    rows = [json.loads(line) for line in answer.stdout.splitlines()]
    with keep.open("a", encoding="utf-8") as out:
        for text, row in zip(texts, rows):
            out.write(json.dumps({"text": text, "reading": row["reading"]}, ensure_ascii=False) + "\n")
    return readings | {text: row["reading"] for text, row in zip(texts, rows)}


def to_label(code: str, reasons: list[str]) -> Label:
    if code[0] == "x":
        return Label(broken=1)
    reason = reasons.index(code[1]) if code[1:] in reasons else UNKNOWN
    return Label(NEED[code[0]], SOURCE.get(code[0], 0), reason, int(code[0] == "q"), UNKNOWN, 0)


def to_story(row: dict, reading: dict, article: str) -> Story:
    wide = row["text"].encode("utf-16-le", "surrogatepass")  # offsets are in UTF-16 code units

    def cut(start: int, end: int) -> str:
        return wide[2 * start : 2 * end].decode("utf-16-le", "replace")

    spans = [(sentence["start"], sentence["end"]) for sentence in reading["sentences"]]
    blocks = []
    for at, (start, _) in enumerate(spans):
        begins = at > 0 and "\n" in cut(spans[at - 1][1], start)
        blocks.append(blocks[-1] + begins if blocks else 0)
    speech = [(quote["start"], quote["end"]) for quote in reading["quotes"] if quote["kind"] == "speech"]
    quick = [
        {
            "attributed": sentence["attributed"],
            "score": sentence["score"],
            "quote": any(s < sentence["end"] and e > sentence["start"] for s, e in speech),
        }
        for sentence in reading["sentences"]
    ]
    sentences = [cut(start, end) for start, end in spans]
    return Story(row["id"], article, sentences, blocks, spans, quick, words=len(row["text"].split()))


def label_by_marks(story: Story, marks: list[dict], reasons: list[str]) -> None:
    """Gives each sentence the mark that covers most of it."""
    story.marks = marks
    for start, end in story.spans:
        shared = [(min(end, mark["end"]) - max(start, mark["start"]), at) for at, mark in enumerate(marks)]
        most, at = max(shared, default=(0, 0))
        story.labels.append(to_label(marks[at]["codes"][0], reasons) if most > 0 else Label())


def label_as_stated(story: Story, row: dict) -> list[int]:
    """For each sentence, whether PolNeAR's annotators marked (most of) it as attributed."""
    stated = []
    for start, end in story.spans:
        shared = [(min(end, e) - max(start, s), at) for at, (s, e) in enumerate(row["sentences"])]
        most, at = max(shared, default=(0, 0))
        stated.append(int(bool(row["attributed"][at])) if most > 0 else UNKNOWN)
    return stated
