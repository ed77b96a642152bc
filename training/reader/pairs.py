"""Reads pairs: a sentence that a desk would ask about, and ones that differ as little as possible and that it would not.

A line of `marks/pairs.txt` is `before | code sentence | code sentence … | after`: the sentence before, the versions of one
sentence, each with its code, and the sentence after.
"""

import re
from pathlib import Path

from reader.encoder import REASONS
from reader.stories import Label, Story, to_label

_CODED = re.compile(r"([0avq]|[123][A-Z]) (.+)")
# In the body of a story: one paragraph, two, or three. The first block is the headline.
_BLOCKS = [[4, 4, 4], [4, 4, 5], [4, 5, 6]]


def read_pairs(path: Path) -> list[Story]:
    """Each version in its place, as a story of three sentences of which one is judged, once for each way to lay it out."""
    stories = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        before, *versions, after = line.split(" | ")
        for at, version in enumerate(versions):
            coded = _CODED.fullmatch(version)
            if coded is None:
                raise ValueError(f"{path}, line {number + 1}: “{version}” has no code.")
            labels = [Label(), to_label(coded[1], REASONS), Label()]
            sentences = [_plain(before), coded[2], _plain(after)]
            stories += [
                Story(f"pair/{number}-{at}", f"pair/{number}", sentences, blocks, [], [], labels) for blocks in _BLOCKS
            ]
    return stories


def _plain(sentence: str) -> str:
    """A sentence of the context, without its code where it has one."""
    coded = _CODED.fullmatch(sentence)
    return sentence if coded is None else coded[2]
