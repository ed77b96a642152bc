"""Cuts a story into windows: some sentences to be judged, with two before and one after for context.

A window is read in one pass, so that its sentences share their context. Where windows end depends on the sentences' own
words (content-defined chunking), so an edit moves only the windows around it.
"""

from dataclasses import dataclass

from reader.vocabulary import MARKERS, SPECIALS

BEFORE = 2
AFTER = 1
LONGEST_JUDGED = 96  # tokens; of a longer sentence the reader sees the beginning
LONGEST_CONTEXT = 32
MOST_JUDGED = 8  # sentences in a window
MOST_TOKENS = 160  # of the judged sentences together, without markers
BREAK_EVERY = 6  # one new paragraph in six begins a window

CLS = SPECIALS.index("[CLS]")
SEP = SPECIALS.index("[SEP]")
FIRST, LEAD, PARA, NEXT = (len(SPECIALS) + at for at in range(len(MARKERS)))
LONGEST_WINDOW = 2 + MOST_TOKENS + MOST_JUDGED + (BEFORE + AFTER) * (LONGEST_CONTEXT + 1)


@dataclass(frozen=True)
class Window:
    ids: list[int]
    marks: list[int]  # positions of the judged sentences' markers
    judged: list[int]  # which sentences of the story they are


def marker_of(blocks: list[int], at: int, first_block: int = 0) -> int:
    if blocks[at] == first_block:
        return FIRST
    if blocks[at] == first_block + 1:
        return LEAD
    return NEXT if at > 0 and blocks[at - 1] == blocks[at] else PARA


def cut_windows(tokens: list[list[int]], blocks: list[int], opening: int = 0) -> list[Window]:
    """`tokens` are the ids of each sentence, `blocks` the number of its paragraph in the story, from 0.

    The reader cuts with an `opening` of 0; another from 1 to BREAK_EVERY - 1 lets it learn the same story cut elsewhere.
    """
    markers = [marker_of(blocks, at) for at in range(len(tokens))]
    return [to_window(tokens, markers, group) for group in group_sentences(tokens, blocks, opening)]


def group_sentences(tokens: list[list[int]], blocks: list[int], opening: int = 0) -> list[list[int]]:
    groups: list[list[int]] = []
    size = 0
    for at, ids in enumerate(tokens):
        length = min(len(ids), LONGEST_JUDGED)
        opens = at > 0 and blocks[at] != blocks[at - 1] and sum(ids) % BREAK_EVERY == opening
        if not groups or opens or len(groups[-1]) == MOST_JUDGED or size + length > MOST_TOKENS:
            groups.append([])
            size = 0
        groups[-1].append(at)
        size += length
    return groups


def to_window(tokens: list[list[int]], markers: list[int], judged: list[int]) -> Window:
    ids = [CLS]
    marks = []
    start, end = judged[0], judged[-1] + 1
    for at in range(max(0, start - BEFORE), min(len(tokens), end + AFTER)):
        is_judged = start <= at < end
        if is_judged:
            marks.append(len(ids))
        ids += [markers[at], *tokens[at][: LONGEST_JUDGED if is_judged else LONGEST_CONTEXT]]
    return Window([*ids, SEP], marks, judged)
