"""Teaches a model what editors marked: a Reader, a Teacher, or a Student with both its heads."""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
import torch.nn.functional as F
from torch import nn

from reader.encoder import NEEDS, OUTPUTS, REASONS, SOURCES
from reader.judging import reduced
from reader.lessons import Batch, Lesson, is_hard, is_labelled, to_batch, to_batches
from reader.stories import UNKNOWN

COLUMN = {name: at for at, name in enumerate(OUTPUTS)}
NEED_COLUMNS = [COLUMN[name] for name in NEEDS]
SOURCE_COLUMNS = [COLUMN[name] for name in SOURCES]
REASON_COLUMNS = [COLUMN[f"reason{letter}"] for letter in REASONS]
MUST_WEIGHT = 2.0  # how much more a sentence counts that must have a source
# Of the sentences that lenient markers gave a 0, a 1 or a 2, the desk's own editors gave such shares the next higher code.
HIGHER = [0.06, 0.3, 0.3]


@dataclass(frozen=True)
class Recipe:
    epochs: int
    rate: float
    head_rate: float
    batch_tokens: int
    seed: int
    warm_up: float = 0.06  # the share of the steps in which the rate rises
    hard: float = 1.0  # the share of windows with something to ask about that each epoch takes
    easy: float = 0.5  # likewise without


def loss_of_labels(logits: torch.Tensor, batch: Batch) -> torch.Tensor:
    """What the logits differ from the marks by; what nobody marked costs nothing."""
    logits = logits.float()
    need, source, reason, unclear, stated, broken = batch.labels.unbind(1)
    stress = batch.weights * (1 + (MUST_WEIGHT - 1) * (need >= 2))

    def binary(name: str, yes: torch.Tensor, known: torch.Tensor, weight: torch.Tensor = batch.weights) -> torch.Tensor:
        losses = F.binary_cross_entropy_with_logits(logits[:, COLUMN[name]], yes.float(), reduction="none")
        return (losses * weight * (known != UNKNOWN)).sum()

    def choice(columns: list[int], target: torch.Tensor) -> torch.Tensor:
        losses = F.cross_entropy(logits[:, columns], target.clamp(min=0), reduction="none")
        return (losses * batch.weights * (target != UNKNOWN)).sum()

    def at_least(level: int) -> torch.Tensor:
        return (need >= level).float() + HIGHER[level - 1] * batch.lenient * (need == level - 1)

    loss = binary("need2", at_least(2), need, stress) + binary("need1", at_least(1), need)
    loss = loss + 0.5 * binary("need3", at_least(3), need, stress)
    loss = loss + choice(SOURCE_COLUMNS, source) + 0.3 * choice(REASON_COLUMNS, reason)
    loss = loss + 0.3 * binary("speakerUnclear", unclear == 1, unclear)
    loss = loss + 0.5 * binary("stated", stated == 1, stated) + 0.2 * binary("broken", broken == 1, broken)
    return loss / len(logits)


def learn(
    model: nn.Module,
    lessons: list[Lesson],
    recipe: Recipe,
    after_epoch: Callable[[int], None],
    loss_of: Callable[[Any, Batch], torch.Tensor] = loss_of_labels,
    new: Sequence[Lesson] = (),
) -> None:
    """Goes through the marked windows: in each epoch as many as the recipe says, by chance, and all that are `new`."""
    lessons = [lesson for lesson in lessons if is_labelled(lesson)]
    chance = random.Random(recipe.seed)
    torch.manual_seed(recipe.seed)
    course = Course(model, recipe, _count_steps(lessons, recipe) + _count_steps(new, replace(recipe, hard=1, easy=1)))
    for epoch in range(recipe.epochs):
        model.train()
        taken = [lesson for lesson in lessons if chance.random() < (recipe.hard if is_hard(lesson) else recipe.easy)]
        for batch in course.batches([*taken, *new], chance):
            with reduced(course.device):
                answer = model(*batch.windows)
            course.step(loss_of(answer, batch))
        after_epoch(epoch)


def _count_steps(lessons: Sequence[Lesson], recipe: Recipe) -> int:
    if not lessons:
        return 0
    hard = sum(is_hard(lesson) for lesson in lessons)
    share = (recipe.hard * hard + recipe.easy * (len(lessons) - hard)) / len(lessons)
    return int(recipe.epochs * share * len(to_batches(list(lessons), recipe.batch_tokens, random.Random(0))))


class Course:
    """The way down a model's loss: AdamW with a rate that rises in the warm-up, then falls to a fiftieth.

    What the model calls its `heads` learns at a rate of its own.
    """

    def __init__(self, model: nn.Module, recipe: Recipe, steps: int):
        heads = list(model.heads.parameters())
        body = [weight for weight in model.parameters() if not any(weight is one for one in heads)]
        groups = [{"params": body, "lr": recipe.rate}, {"params": heads, "lr": recipe.head_rate}]
        warm = max(1, int(steps * recipe.warm_up))
        self.model, self.recipe, self.steps = model, recipe, steps
        self.device = body[0].device.type
        self.optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=self.device == "cuda")
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimiser, lambda step: min((step + 1) / warm, max(0.02, (steps - step) / max(1, steps - warm)))
        )
        self.begun, self.taken, self.running = time.time(), 0, torch.zeros(())

    def batches(self, lessons: list[Lesson], chance: random.Random) -> Iterator[Batch]:
        for part in to_batches(lessons, self.recipe.batch_tokens, chance):
            yield to_batch(part, self.device)

    def step(self, loss: torch.Tensor) -> None:
        self.optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self.schedule.step()
        self.taken += 1
        self.running = loss.detach() if self.taken == 1 else 0.98 * self.running + 0.02 * loss.detach()
        if self.taken % 20 == 0:
            seconds = time.time() - self.begun
            print(f"step {self.taken}/{self.steps} loss {self.running.item():.3f} {seconds:.0f} s", flush=True)
