"""Teaches a small Reader what a larger one makes of each window (Hinton et al., 2015; Sun et al., 2019).

The small one begins as some layers of the large one, and learns its certainties, its last layer, and a little the marks.
"""

import random
from collections.abc import Callable

import torch
import torch.nn.functional as F

from reader.encoder import NEEDS, OUTPUTS, REASONS, SOURCES, Reader
from reader.learning import Lesson, Recipe, loss_of, scheduled, to_batches, to_tensors

_NEEDS = [OUTPUTS.index(name) for name in NEEDS]
_SOURCES = [OUTPUTS.index(name) for name in SOURCES]
_REASONS = [OUTPUTS.index(f"reason{letter}") for letter in REASONS]
_ASKS = OUTPUTS.index("need2")
MARKS_WEIGHT = 0.3  # how much the marks count beside the teacher, who has learned them too
STRESS = 3.0  # how much more a sentence counts that the teacher would ask about


def take_layers(student: Reader, teacher: Reader, keep: list[int]) -> None:
    """Gives a smaller reader the weights of the larger one and of those of its layers."""
    state = {name: tensor for name, tensor in teacher.state_dict().items() if not name.startswith("layers.")}
    for to, at in enumerate(keep):
        for name, tensor in teacher.layers[at].state_dict().items():
            state[f"layers.{to}.{name}"] = tensor
    student.load_state_dict(state)


def distil(
    student: Reader, teacher: Reader, lessons: list[Lesson], recipe: Recipe, after_epoch: Callable[[int], None]
) -> None:
    told = _ask(teacher, lessons)
    chance = random.Random(recipe.seed)
    torch.manual_seed(recipe.seed)
    steps = recipe.epochs * len(to_batches(lessons, random.Random(0)))
    optimiser, schedule = scheduled(student, recipe, steps)
    for epoch in range(recipe.epochs):
        student.train()
        for batch in to_batches(lessons, chance):
            ids, lengths, rows, marks = to_tensors(batch)
            with torch.autocast("cpu", torch.bfloat16):
                hidden = student.encode(ids, lengths)
                logits = student.judge(hidden, ids, lengths, rows, marks).float()
            wanted = torch.cat([told[id(lesson)][0] for lesson in batch]).float()
            layer = torch.nn.utils.rnn.pad_sequence([told[id(lesson)][1] for lesson in batch], batch_first=True)
            loss = _unlike(logits, wanted) + _apart(hidden.float(), layer.float(), lengths)
            loss = loss + MARKS_WEIGHT * loss_of(logits, batch, recipe)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
            optimiser.step()
            schedule.step()
        after_epoch(epoch)


def _ask(teacher: Reader, lessons: list[Lesson]) -> dict[int, tuple[torch.Tensor, torch.Tensor]]:
    """The teacher's logits and last layer for each window."""
    told = {}
    teacher.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in to_batches(lessons, random.Random(0)):
            ids, lengths, rows, marks = to_tensors(batch)
            hidden = teacher.encode(ids, lengths)
            logits = teacher.judge(hidden, ids, lengths, rows, marks).bfloat16()
            parts = logits.split([len(lesson.marks) for lesson in batch])
            for row, (lesson, part) in enumerate(zip(batch, parts)):
                told[id(lesson)] = part, hidden[row, : len(lesson.ids)].bfloat16().clone()
    return told


def _unlike(logits: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    stress = 1 + STRESS * wanted[:, _ASKS].sigmoid()
    needs = F.binary_cross_entropy_with_logits(logits[:, _NEEDS], wanted[:, _NEEDS].sigmoid(), reduction="none")
    loss = (needs.sum(1) * stress).sum() + _divergence(logits, wanted, _SOURCES).sum()
    loss = loss + 0.3 * (_divergence(logits, wanted, _REASONS) * wanted[:, 0].sigmoid()).sum()
    loss = loss + 0.05 * (logits - wanted)[:, _NEEDS + _SOURCES].square().sum()
    return loss / 40  # as in loss_of


def _divergence(logits: torch.Tensor, wanted: torch.Tensor, columns: list[int]) -> torch.Tensor:
    return F.kl_div(logits[:, columns].log_softmax(1), wanted[:, columns].softmax(1), reduction="none").sum(1)


def _apart(hidden: torch.Tensor, layer: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
    inside = (torch.arange(hidden.shape[1])[None] < lengths[:, None]).float()
    return ((hidden - layer).square().mean(2) * inside).sum() / inside.sum()
