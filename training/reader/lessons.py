"""Turns stories into lessons, windows with what is known of their sentences, and lessons into batches."""

import random
from dataclasses import dataclass

import torch

from reader.stories import UNKNOWN, Label, Story
from reader.vocabulary import encode
from reader.windows import Window, cut_windows, marker_of, to_window


@dataclass(frozen=True)
class Lesson:
    ids: list[int]
    marks: list[int]
    labels: list[Label]  # one a mark
    weight: float
    is_lenient: bool
    sentences: list[int]  # the number of each judged sentence, counted through all the stories


@dataclass(frozen=True)
class Batch:
    ids: torch.Tensor  # [B, T], padded
    lengths: torch.Tensor  # [B]
    rows: torch.Tensor  # [N], in which window each judged sentence is
    marks: torch.Tensor  # [N], and where in it
    labels: torch.Tensor  # [N, 6], as Label has them
    weights: torch.Tensor  # [N]
    lenient: torch.Tensor  # [N], 1 where the marker was
    sentences: torch.Tensor  # [N]

    @property
    def windows(self) -> tuple[torch.Tensor, ...]:
        """What Reader.forward takes."""
        return self.ids, self.lengths, self.rows, self.marks


def to_lessons(stories: list[Story], tokenizer, opening: int = 0) -> list[Lesson]:
    """All windows of the stories, whether somebody marked them or not; `opening` says where windows begin."""
    lessons = []
    first = 0
    for story in stories:
        for window in _windows_of(story, tokenizer, opening):
            labels = [story.labels[at] for at in window.judged]
            sentences = [first + at for at in window.judged]
            lessons.append(Lesson(window.ids, window.marks, labels, story.weight, story.is_lenient, sentences))
        first += len(story.sentences)
    return lessons


def _windows_of(story: Story, tokenizer, opening: int) -> list[Window]:
    tokens = encode(tokenizer, story.sentences)
    if story.spans:
        return cut_windows(tokens, story.blocks, opening)
    # A single judged sentence among its neighbours.
    at = next(at for at, label in enumerate(story.labels) if label.broken != UNKNOWN)
    markers = [marker_of(story.blocks, i) for i in range(len(tokens))]
    return [to_window(tokens, markers, [at])]


def is_labelled(lesson: Lesson) -> bool:
    return any(label.broken != UNKNOWN or label.stated != UNKNOWN for label in lesson.labels)


def is_hard(lesson: Lesson) -> bool:
    return any(label.need >= 1 or label.speaker_unclear == 1 for label in lesson.labels)


def to_batches(lessons: list[Lesson], tokens: int, chance: random.Random) -> list[list[Lesson]]:
    """Windows of like length together, at most so many tokens with their padding, in random order."""
    order = sorted(((len(lesson.ids) + chance.random() * 16, lesson) for lesson in lessons), key=lambda pair: pair[0])
    batches: list[list[Lesson]] = [[]]
    longest = 0
    for _, lesson in order:
        longest = max(longest, len(lesson.ids))
        if batches[-1] and (len(batches[-1]) + 1) * longest > tokens:
            batches.append([])
            longest = len(lesson.ids)
        batches[-1].append(lesson)
    chance.shuffle(batches)
    return batches


def to_batch(lessons: list[Lesson], device: str) -> Batch:
    ids, lengths, rows, marks = to_tensors(lessons)
    labels = torch.tensor([label.to_row() for lesson in lessons for label in lesson.labels])
    weights = torch.tensor([lesson.weight for lesson in lessons for _ in lesson.labels])
    lenient = torch.tensor([float(lesson.is_lenient) for lesson in lessons for _ in lesson.labels])
    sentences = torch.tensor([number for lesson in lessons for number in lesson.sentences])
    return Batch(*(part.to(device) for part in (ids, lengths, rows, marks, labels, weights, lenient, sentences)))


def to_tensors(windows: list) -> tuple[torch.Tensor, ...]:
    """ids, lengths, rows and marks as Reader.forward takes them."""
    lengths = torch.tensor([len(window.ids) for window in windows])
    ids = torch.zeros(len(windows), int(lengths.max()), dtype=torch.long)
    for row, window in enumerate(windows):
        ids[row, : len(window.ids)] = torch.tensor(window.ids)
    rows = torch.tensor([row for row, window in enumerate(windows) for _ in window.marks])
    return ids, lengths, rows, torch.tensor([mark for window in windows for mark in window.marks])
