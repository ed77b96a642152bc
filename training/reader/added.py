"""Stories marked after the desk's, kept without their words: where each sentence stands, and its code.

    python -m reader.added CORPORA marks/published.jsonl > published.jsonl

writes them with their words, as `npm run measure` takes them.

A row of `training/marks`: `id` and `file` say which story of the corpora it is, or of the public collections where the file is
called “gathered”, `length` how much of it was read, `cuts` which sentences lost their source (`[start, end, parts that
stay]`), `marks` sentences of the story after the cuts (`[start, end, code]`). All offsets count characters; those of `cuts`
are into the story as the corpora have it.
"""

import json
import re
import sys
from pathlib import Path

from reader.stories import read_lines

Cut = tuple[int, int, list[tuple[int, int]]]
GATHERED = "gathered"


def read_added(corpora: Path, marks: Path, gathered: dict[str, str] | None = None) -> list[dict]:
    """Rows as those of `desk-marks-train.jsonl`. Stories that these corpora, or `gathered`, lack are left out."""
    rows = read_lines(marks)
    texts = {
        (name, row["id"]): row["text"]
        for name in sorted({row["file"] for row in rows})
        if (corpora / name).exists()
        for row in read_lines(corpora / name)
    }
    texts |= {(GATHERED, name): text for name, text in (gathered or {}).items()}
    return [_to_row(row, texts[row["file"], row["id"]]) for row in rows if (row["file"], row["id"]) in texts]


def _to_row(row: dict, text: str) -> dict:
    text = take_sources(text[: row["length"]], row["cuts"])
    at = _wide_offsets(text)
    marks = [{"start": at[start], "end": at[end], "codes": [code]} for start, end, code in row["marks"]]
    return {"id": row["id"], "text": text, "marks": marks}


def _wide_offsets(text: str) -> list[int]:
    """For each character's offset the one in UTF-16 code units, as the marks have it."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + 1 + (ord(character) > 0xFFFF))
    return offsets


def take_sources(text: str, cuts: list[Cut]) -> str:
    """The story with some sentences as a reporter would have left them who forgot to write who said it."""
    told, at = [], 0
    for start, end, parts in sorted(cuts):
        told += [text[at:start], _restate(" ".join(text[begin:stop].strip() for begin, stop in parts))]
        at = end
    return "".join([*told, text[at:]])


def _restate(content: str) -> str:
    """“that the bridge was unsafe” -> “The bridge was unsafe.”"""
    content = re.sub(r"\s+", " ", content).replace(" ,", ",").strip()
    content = re.sub(r"^(that|because|as) ", "", content, flags=re.IGNORECASE).rstrip(",;: ")
    if not content:
        return content
    content = content[0].upper() + content[1:]
    return content if content[-1] in ".!?" else f"{content}."


if __name__ == "__main__":
    for story in read_added(Path(sys.argv[1]), Path(sys.argv[2])):
        print(json.dumps(story, ensure_ascii=False))
