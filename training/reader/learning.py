"""Teaches a Reader the labels of windows."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from reader.encoder import NEEDS, OUTPUTS, REASONS, SOURCES, Reader
from reader.stories import UNKNOWN, Story
from reader.vocabulary import encode
from reader.windows import cut_windows, group_sentences, marker_of, to_window

BATCH_TOKENS = 1200


@dataclass(frozen=True)
class Lesson:
    ids: list[int]
    marks: list[int]
    labels: list  # one Label a mark
    weight: float


@dataclass(frozen=True)
class Recipe:
    epochs: int = 6
    rate: float = 2e-4
    head_rate: float = 1e-3
    warm_up: float = 0.05
    must_weight: float = 3.0  # how much more a sentence that must have a source counts
    seed: int = 1
    easy: float = 0.5  # the share of windows without anything to ask about that each epoch takes
    frozen: int = 0  # the embeddings and so many layers stay as they are, and are run only once


def to_lessons(stories: list[Story], tokenizer) -> list[Lesson]:
    lessons = []
    for story in stories:
        tokens = encode(tokenizer, story.sentences)
        if story.spans:
            windows = cut_windows(tokens, story.blocks)
        else:  # A single judged sentence among its neighbours.
            at = next(at for at, label in enumerate(story.labels) if label.broken != UNKNOWN)
            markers = [marker_of(story.blocks, i) for i in range(len(tokens))]
            windows = [to_window(tokens, markers, [at])]
        for window in windows:
            labels = [story.labels[at] for at in window.judged]
            if any(label.broken != UNKNOWN or label.stated != UNKNOWN for label in labels):
                lessons.append(Lesson(window.ids, window.marks, labels, story.weight))
    return lessons


def to_batches(lessons: list[Lesson], chance: random.Random) -> list[list[Lesson]]:
    """Windows of like length together, in random order."""
    order = sorted(lessons, key=lambda lesson: len(lesson.ids) + chance.random() * 40)
    batches: list[list[Lesson]] = [[]]
    for lesson in order:
        if batches[-1] and (len(batches[-1]) + 1) * len(lesson.ids) > BATCH_TOKENS:
            batches.append([])
        batches[-1].append(lesson)
    chance.shuffle(batches)
    return batches


def to_tensors(batch: list) -> tuple[torch.Tensor, ...]:
    """ids, lengths, rows and marks as Reader.forward takes them."""
    lengths = torch.tensor([len(item.ids) for item in batch])
    ids = torch.zeros(len(batch), int(lengths.max()), dtype=torch.long)
    for row, item in enumerate(batch):
        ids[row, : len(item.ids)] = torch.tensor(item.ids)
    rows = torch.tensor([row for row, item in enumerate(batch) for _ in item.marks])
    return ids, lengths, rows, torch.tensor([mark for item in batch for mark in item.marks])


def loss_of(logits: torch.Tensor, batch: list[Lesson], recipe: Recipe) -> torch.Tensor:
    labels = [label for lesson in batch for label in lesson.labels]
    weight = torch.tensor([lesson.weight for lesson in batch for _ in lesson.labels])
    column = {name: logits[:, at] for at, name in enumerate(OUTPUTS)}
    field = {
        name: torch.tensor([getattr(label, name) for label in labels])
        for name in ("need", "source", "reason", "speaker_unclear", "stated", "broken")
    }

    def binary(name: str, target: torch.Tensor, known: torch.Tensor, weight: torch.Tensor = weight) -> torch.Tensor:
        losses = F.binary_cross_entropy_with_logits(column[name], target.float(), reduction="none")
        return (losses * weight * known).sum()

    def choice(names: list[str], target: torch.Tensor) -> torch.Tensor:
        losses = F.cross_entropy(torch.stack([column[name] for name in names], 1), target.clamp(min=0), reduction="none")
        return (losses * weight * (target != UNKNOWN)).sum()

    need = field["need"]
    known = need != UNKNOWN
    stress = weight * (1 + (recipe.must_weight - 1) * (need >= 2))
    loss = 1.0 * binary("need2", need >= 2, known, stress)
    loss = loss + 1.0 * binary("need1", need >= 1, known, weight) + 0.5 * binary("need3", need >= 3, known, stress)
    loss = loss + choice(SOURCES, field["source"])
    loss = loss + 0.3 * choice([f"reason{letter}" for letter in REASONS], field["reason"])
    loss = loss + 0.3 * binary("speakerUnclear", field["speaker_unclear"], field["speaker_unclear"] != UNKNOWN)
    loss = loss + 0.5 * binary("stated", field["stated"], field["stated"] != UNKNOWN)
    loss = loss + 0.2 * binary("broken", field["broken"], field["broken"] != UNKNOWN)
    return loss / 40  # about the sentences of a batch; a fixed number, so that each sentence counts the same


def is_hard(lesson: Lesson) -> bool:
    return any(label.need >= 1 or label.speaker_unclear == 1 for label in lesson.labels)


class Memory:
    """What the frozen layers make of each window."""

    def __init__(self, reader: Reader, lessons: list[Lesson], frozen: int):
        self.hidden: dict[int, torch.Tensor] = {}
        reader.eval()
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            for batch in to_batches(lessons, random.Random(0)):
                ids, lengths, _, _ = to_tensors(batch)
                hidden = reader.climb(reader.embed(ids), lengths, 0, frozen)
                for lesson, rows in zip(batch, hidden):
                    self.hidden[id(lesson)] = rows[: len(lesson.ids)].bfloat16().clone()

    def recall(self, batch: list[Lesson]) -> torch.Tensor:
        return torch.nn.utils.rnn.pad_sequence([self.hidden[id(lesson)] for lesson in batch], batch_first=True).float()


def scheduled(reader: Reader, recipe: Recipe, steps: int):
    """The optimiser, and the rate of each step: a short warm-up, then down to a fiftieth."""
    heads = list(reader.head.parameters())
    body = [p for name, p in reader.named_parameters() if not name.startswith("head") and p.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": recipe.rate}, {"params": heads, "lr": recipe.head_rate}], weight_decay=0.01
    )
    warm = max(1, int(steps * recipe.warm_up))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / warm, max(0.02, (steps - step) / max(1, steps - warm)))
    )
    return optimiser, schedule


def learn(reader: Reader, lessons: list[Lesson], recipe: Recipe, after_epoch: Callable[[int], None]) -> None:
    memory = Memory(reader, lessons, recipe.frozen) if recipe.frozen else None
    if memory:
        for part in (reader.words, reader.places, reader.embedding_norm, *reader.layers[: recipe.frozen]):
            part.requires_grad_(False)
    chance = random.Random(recipe.seed)
    torch.manual_seed(recipe.seed)
    hard = sum(is_hard(lesson) for lesson in lessons)
    share = (hard + recipe.easy * (len(lessons) - hard)) / len(lessons)
    steps = int(recipe.epochs * share * len(to_batches(lessons, random.Random(0))))
    optimiser, schedule = scheduled(reader, recipe, steps)
    begun, step, running = time.time(), 0, 0.0
    for epoch in range(recipe.epochs):
        reader.train()
        taken = [lesson for lesson in lessons if is_hard(lesson) or chance.random() < recipe.easy]
        for batch in to_batches(taken, chance):
            with torch.autocast("cpu", torch.bfloat16):
                ids, lengths, rows, marks = to_tensors(batch)
                low = memory.recall(batch) if memory else reader.embed(ids)
                logits = reader.judge(reader.climb(low, lengths, recipe.frozen), ids, lengths, rows, marks)
            loss = loss_of(logits.float(), batch, recipe)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            running = 0.98 * running + 0.02 * loss.item() if step > 1 else loss.item()
            if step % 20 == 0:
                print(f"epoch {epoch} step {step}/{steps} loss {running:.3f} {time.time() - begun:.0f} s", flush=True)
        after_epoch(epoch)


def judge(reader: Reader, stories: list[Story], tokenizer) -> list[torch.Tensor]:
    """The logits of every sentence of each story."""
    reader.eval()
    tokens = [encode(tokenizer, story.sentences) for story in stories]
    answers = [torch.zeros(len(story.sentences), len(OUTPUTS)) for story in stories]
    items = [(at, window) for at, story in enumerate(stories) for window in cut_windows(tokens[at], story.blocks)]
    items.sort(key=lambda item: len(item[1].ids))
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for begin in range(0, len(items), 16):
            part = items[begin : begin + 16]
            logits = reader(*to_tensors([window for _, window in part])).float()
            for (at, window), rows in zip(part, logits.split([len(window.judged) for _, window in part])):
                answers[at][window.judged] = rows
    return answers
