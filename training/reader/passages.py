"""Reads passages in two versions: one in which a desk would ask about a sentence or two, and one in which it would not.

A passage of `marks/passages.txt`, or a draft of `marks/drafts.txt`, begins with `## name kind`. Then each line is a sentence: in which version it stands (`b` the
bad one, `g` the good one, `=` both), its code, and its words; an empty line ends a paragraph.
"""

import hashlib
import re
from pathlib import Path

from reader.encoder import REASONS
from reader.stories import Story, to_label

_SENTENCE = re.compile(r"([=bg]) ([0avqx]|[123][AMTCPESGDO]) (\S.*)")
BAD, GOOD = "b", "g"


def read_passages(path: Path) -> list[Story]:
    """The bad and the good version of each passage, as stories that are marked from end to end."""
    stories = []
    for passage in re.split(r"(?m)^## ", path.read_text(encoding="utf-8"))[1:]:
        heading, _, body = passage.partition("\n")
        name = heading.split()[0]
        paragraphs = [
            [_to_sentence(line, path, name) for line in paragraph.splitlines()]
            for paragraph in re.split(r"\n\s*\n", body.strip())
        ]
        stories += [_to_version(name, version, paragraphs) for version in (BAD, GOOD)]
    return stories


def is_held_out(story: Story) -> bool:
    """One passage in six is never learned from: it tells whether the versions of a new passage are told apart."""
    return hashlib.sha256(story.article.encode()).digest()[0] % 6 == 0


def _to_sentence(line: str, path: Path, name: str) -> tuple[str, str, str]:
    sentence = _SENTENCE.fullmatch(line.rstrip())
    if sentence is None:
        raise ValueError(f"{path}, passage {name}: “{line}” has no version or no code.")
    version, code, words = sentence.groups()
    return version, code, words


def _to_version(name: str, version: str, paragraphs: list[list[tuple[str, str, str]]]) -> Story:
    kept = [[line for line in paragraph if line[0] in ("=", version)] for paragraph in paragraphs]
    lines = [(block, line) for block, paragraph in enumerate(filter(None, kept)) for line in paragraph]
    sentences = [words for _, (_, _, words) in lines]
    labels = [to_label(code, REASONS) for _, (_, code, _) in lines]
    ends = [sum(len(words) + 1 for words in sentences[: at + 1]) for at in range(len(sentences))]
    spans = [(end - len(words) - 1, end - 1) for end, words in zip(ends, sentences)]
    blocks = [block for block, _ in lines]
    return Story(f"passage/{name}{version}", f"passage/{name}", sentences, blocks, spans, [], labels)
