"""Teaches a small Reader what teachers make of each sentence (Hinton et al., 2015).

The small one learns the teachers' certainties, through a map that is thrown away the vectors that one of them judges by
(hints: Romero et al., 2015; for BERT: Sun et al., 2019), and a little the marks. A second head after the third of its six
layers learns the same (deep supervision: Lee et al., 2015; early exits: Teerapittayanon et al., 2016): the layers up to it
are a reader of their own, and learn more than three layers that are taught alone.
"""

import copy
import random
from collections.abc import Callable
from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import nn

from reader.encoder import Reader, new_head, to_sentences
from reader.judging import reduced
from reader.learning import COLUMN, NEED_COLUMNS, REASON_COLUMNS, SOURCE_COLUMNS, Course, Recipe, loss_of_labels
from reader.lessons import Batch, Lesson, to_batches
from reader.stories import UNKNOWN

EXIT = 3  # so many layers are below the second head
EXIT_WEIGHT = 0.7
MARKS_WEIGHT = 0.5  # how much the marks count beside the teachers, who have learned them too
VECTORS_WEIGHT = 0.7
STRESS = 3.0  # how much more a sentence counts that the teachers would ask about
MEAN_DECAY = 0.9985
NEED, STATED = 0, 4  # columns of a Batch's labels


@dataclass(frozen=True)
class Targets:
    """What teachers made of every sentence; NaN where they did not judge it."""

    logits: torch.Tensor  # [sentences, len(OUTPUTS)]
    vectors: torch.Tensor  # [sentences, twice the teacher's width], each column of mean 0 and spread 1

    def to(self, device: str) -> "Targets":
        return Targets(self.logits.to(device), self.vectors.to(device))


def standardised(vectors: torch.Tensor) -> torch.Tensor:
    known = vectors[~vectors[:, 0].isnan()].float()
    mean, spread = known.mean(0), known.std(0).clamp(min=1e-3)
    return ((vectors.float() - mean) / spread).to(vectors.dtype)


class Student(nn.Module):
    def __init__(self, reader: Reader, vector_width: int):
        super().__init__()
        self.reader = reader
        self.exit = new_head(reader.shape)
        self.map, self.exit_map = (nn.Linear(reader.head.in_features, vector_width) for _ in range(2))

    @property
    def heads(self) -> nn.Module:
        return nn.ModuleList([self.reader.head, self.exit, self.map, self.exit_map])

    def forward(self, ids, lengths, rows, marks) -> list[tuple[torch.Tensor, torch.Tensor]]:
        """Logits and vectors, of the whole and of the exit."""
        reader = self.reader
        low = reader.climb(reader.embed(ids), lengths, 0, EXIT)
        high = reader.climb(low, lengths, EXIT)
        answers = []
        for hidden, head, to_vectors in ((high, reader.head, self.map), (low, self.exit, self.exit_map)):
            sentences = to_sentences(hidden, ids, lengths, rows, marks)
            logits = head(F.dropout(sentences, reader.dropout, self.training))
            answers.append((logits.float(), to_vectors(sentences).float()))
        return answers

    def lower(self) -> Reader:
        """The layers below the exit, with its head: a reader of its own."""
        lower = Reader(replace(self.reader.shape, layers=EXIT))
        state = self.reader.state_dict()
        state |= {f"head.{name}": weight for name, weight in self.exit.state_dict().items()}
        lower.load_state_dict({name: state[name] for name in lower.state_dict()})
        return lower.to(self.exit.weight.device)


class MovingMean:
    """The mean of a model's weights over the last steps, which is steadier than the last (Tarvainen and Valpola, 2017)."""

    def __init__(self, model: nn.Module, decay: float):
        self.model = copy.deepcopy(model).eval()
        self.decay = decay
        self.steps = 0

    def follow(self, model: nn.Module) -> None:
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))  # At first the mean is over few steps.
        with torch.no_grad():
            torch._foreach_lerp_(list(self.model.parameters()), list(model.parameters()), 1 - decay)


def distil(
    student: Student,
    ways: list[list[Lesson]],
    targets: Targets,
    recipe: Recipe,
    after_epoch: Callable[[int, Student], None],
) -> None:
    """`ways` are the lessons as each epoch in turn has them; `after_epoch` gets the moving mean, which is what to keep."""
    chance = random.Random(recipe.seed)
    torch.manual_seed(recipe.seed)
    steps = recipe.epochs * len(to_batches(ways[0], recipe.batch_tokens, random.Random(0)))
    course = Course(student, recipe, steps)
    targets = targets.to(course.device)
    mean = MovingMean(student, MEAN_DECAY)
    for epoch in range(recipe.epochs):
        student.train()
        for batch in course.batches(ways[epoch % len(ways)], chance):
            with reduced(course.device):
                whole, exit = student(*batch.windows)
            course.step(_loss(*whole, batch, targets) + EXIT_WEIGHT * _loss(*exit, batch, targets))
            mean.follow(student)
        after_epoch(epoch, mean.model)


def loss_beside(targets: Targets, share: float) -> Callable[[list[tuple[torch.Tensor, torch.Tensor]], Batch], torch.Tensor]:
    """The marks' loss with a share of what the logits differ from the teachers' by, of a student's two heads alike."""

    def loss(answers: list[tuple[torch.Tensor, torch.Tensor]], batch: Batch) -> torch.Tensor:
        wanted = targets.logits[batch.sentences]
        losses = [loss_of_labels(logits, batch) + share * _unlike(logits, wanted) for logits, _ in answers]
        return torch.stack(losses).mean()

    return loss


def loss_as_before(before: Reader, share: float) -> Callable[[torch.Tensor, Batch], torch.Tensor]:
    """The marks' loss, and for what nobody marked a share of what the logits differ by from those of the reader before."""

    def loss(logits: torch.Tensor, batch: Batch) -> torch.Tensor:
        with torch.no_grad():
            wanted = before(*batch.windows).float()
        wanted[(batch.labels[:, [NEED, STATED]] != UNKNOWN).any(1)] = torch.nan
        return loss_of_labels(logits, batch) + share * _unlike(logits.float(), wanted)

    return loss


def _loss(logits: torch.Tensor, vectors: torch.Tensor, batch: Batch, targets: Targets) -> torch.Tensor:
    loss = _unlike(logits, targets.logits[batch.sentences]) + MARKS_WEIGHT * loss_of_labels(logits, batch)
    return loss + VECTORS_WEIGHT * _apart(vectors, targets.vectors[batch.sentences].float())


def _unlike(logits: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    known = ~wanted[:, 0].isnan()
    count = len(logits)
    logits, wanted = logits[known], wanted[known]
    stress = 1 + STRESS * wanted[:, COLUMN["need2"]].sigmoid()
    loss = (_binary(logits, wanted, NEED_COLUMNS) * stress).sum() + _divergence(logits, wanted, SOURCE_COLUMNS).sum()
    might = wanted[:, COLUMN["need1"]].sigmoid()
    loss = loss + 0.3 * (_divergence(logits, wanted, REASON_COLUMNS) * might).sum()
    loss = loss + 0.05 * (logits - wanted)[:, NEED_COLUMNS + SOURCE_COLUMNS].square().sum()
    return (loss + 0.2 * _binary(logits, wanted, [COLUMN["stated"]]).sum()) / count


def _binary(logits: torch.Tensor, wanted: torch.Tensor, columns: list[int]) -> torch.Tensor:
    losses = F.binary_cross_entropy_with_logits(logits[:, columns], wanted[:, columns].sigmoid(), reduction="none")
    return losses.sum(1)


def _divergence(logits: torch.Tensor, wanted: torch.Tensor, columns: list[int]) -> torch.Tensor:
    return F.kl_div(logits[:, columns].log_softmax(1), wanted[:, columns].softmax(1), reduction="none").sum(1)


def _apart(vectors: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    known = ~wanted[:, 0].isnan()
    return (vectors[known] - wanted[known]).square().mean(1).sum() / len(vectors)
