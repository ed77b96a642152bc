"""Trains the full reader's model: from marked stories to server/models, in one go.

    python training/train.py CORPORA COLLECTIONS MINILM MPNET OUT [--work FOLDER] [--step STEP] [--few N]

CORPORA holds the marked stories, COLLECTIONS clones of public collections of texts, MINILM and MPNET the base models (model.safetensors, vocab.txt), OUT gets
reader.onnx, vocab.txt and reader.json. Run it where `npx copydesk` is built: it cuts the stories into sentences. The step
`more` is none of them: it goes on from the reader in OUT, with what was marked since; then comes `export`.
"""

import argparse
import copy
import json
import shutil
from dataclasses import replace
from pathlib import Path

import torch

from reader.base import load_base
from reader.calibration import features_of, fit_judgements
from reader.corpora import FOLDS, Corpora, fold_of, read_corpora
from reader.distilling import EXIT, Student, Targets, distil, loss_as_before, loss_beside, standardised
from reader.encoder import OUTPUTS, Reader, Shape
from reader.export import export_reader, find_smoothing
from reader.fixtures import write_fixtures
from reader.judging import judge, see
from reader.learning import Recipe, learn
from reader.lessons import to_lessons
from reader.measuring import measure
from reader.report import to_report
from reader.shipped import read_shipped
from reader.stories import Story
from reader.teacher import Teacher, load_teacher
from reader.vocabulary import cut_pieces, encode, read_pieces, to_tokenizer
from reader.windows import cut_windows

PIECES = 11_000
MARKS = Path(__file__).parent / "marks"
LAYERS = [0, 1, 2, 3, 4, 5]  # of the base that the student begins from
TEACHER = Recipe(epochs=3, rate=4e-5, head_rate=5e-4, batch_tokens=20_000, seed=10, easy=0.4)
LAST_TEACHER = replace(TEACHER, epochs=4, seed=21)
# How much the last teacher's logits count beside the folds': where nobody has learned the sentence, and where it has.
OWN_SHARE_UNLABELLED, OWN_SHARE_LABELLED = 0.6, 0.35
STUDENT = Recipe(epochs=14, rate=5e-4, head_rate=1e-3, batch_tokens=32_000, seed=5, warm_up=0.12)
# How the stories are cut in each epoch in turn: in every other as they will be read.
OPENINGS = [0, 2, 0, 4]
# A light hand, so that what was learned before is not lost.
LAST = Recipe(epochs=1, rate=6e-5, head_rate=1.8e-4, batch_tokens=1500, seed=9, warm_up=0.06, easy=0.3)
# Through all that was marked since, and a few of the other labels lest they be forgotten.
FURTHER = replace(LAST, epochs=2, rate=6e-5, head_rate=1.8e-4, seed=31, hard=0.15, easy=0.02)
BEFORES_SHARE = 0.3  # of what the reader before says of sentences that nobody marked
TEACHERS_SHARE = 0.5  # of what the teachers say beside the marks in the last epoch
SMALLEST_BATCH = 1200  # tokens: of few stories, batches are smaller, too, or there would be one
QUICK_READER = ["npx", "--no-install", "copydesk", "pipe", "--reading", "--reader", "quick"]


def main() -> None:
    given = read_options()
    torch.set_num_threads(given.threads)
    given.work.mkdir(parents=True, exist_ok=True)
    given.out.mkdir(parents=True, exist_ok=True)
    corpora = read_corpora(given.corpora, given.collections, MARKS, QUICK_READER, given.work, given.few)
    for step in [given.step] if given.step else STEPS:
        STEPS_AND_MORE[step](corpora, given)


def read_options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("corpora", "collections", "minilm", "mpnet", "out"):
        options.add_argument(name, type=Path)
    options.add_argument("--work", type=Path, default=Path("/tmp/copydesk-training"))
    options.add_argument("--step", choices=STEPS_AND_MORE)
    options.add_argument("--few", type=int, default=1, help="take one story in so many, to try whether all steps work")
    options.add_argument("--epochs", type=int, help="instead of the recipe's")
    options.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options.add_argument("--threads", type=int, default=2)
    return options.parse_args()


def write_pieces(corpora: Corpora, given: argparse.Namespace) -> None:
    texts = [text for story in [*corpora.marked, *corpora.stated] for text in story.sentences]
    pieces = cut_pieces(read_pieces(given.minilm / "vocab.txt"), texts, PIECES)
    (given.work / "vocab.txt").write_text("\n".join(pieces) + "\n", encoding="utf-8")


def judge_by_folds(corpora: Corpora, given: argparse.Namespace) -> None:
    """Each teacher learns half of the labelled stories, and judges the other half and all that have no codes."""
    stories = stories_to_judge(corpora)
    total = [torch.zeros(len(story.sentences), len(OUTPUTS)) for story in stories]
    teachers = [0] * len(stories)
    for fold in range(FOLDS):
        learned = [story for story in corpora.labelled if fold_of(story.article) != fold]
        recipe = replace(TEACHER, seed=TEACHER.seed + fold)
        teacher = teach([*learned, *corpora.stated], recipe, f"fold {fold}", corpora, given)
        unseen = range(len(corpora.labelled), len(stories))
        asked = [at for at, story in enumerate(stories) if at in unseen or fold_of(story.article) == fold]
        for at, logits in zip(asked, judge(teacher, [stories[at] for at in asked], read_tokenizer(given))):
            total[at] += logits
            teachers[at] += 1
    torch.save(torch.cat([logits / count for logits, count in zip(total, teachers)]), given.work / "folds.pt")


def judge_by_one(corpora: Corpora, given: argparse.Namespace) -> None:
    """One more teacher learns all labels; what its heads read is a target, too."""
    teacher = teach([*corpora.labelled, *corpora.stated], LAST_TEACHER, "all", corpora, given)
    vectors = torch.cat(see(teacher, stories_to_judge(corpora), read_tokenizer(given)))
    with torch.no_grad():
        logits = teacher.cpu().head(vectors.float())
    torch.save({"vectors": vectors, "logits": logits}, given.work / "one.pt")


def teach(stories: list[Story], recipe: Recipe, name: str, corpora: Corpora, given: argparse.Namespace) -> Teacher:
    torch.manual_seed(recipe.seed)
    teacher = load_teacher(given.mpnet, read_pieces(given.work / "vocab.txt")).to(given.device)
    lessons = to_lessons(stories, read_tokenizer(given))
    learn(teacher, lessons, as_asked(recipe, given), lambda epoch: tell(teacher, f"{name}, epoch {epoch}", corpora, given))
    return teacher


def make_student(corpora: Corpora, given: argparse.Namespace) -> None:
    """Six small layers learn from all teachers, with an exit after the third."""
    tokenizer = read_tokenizer(given)
    stories = stories_to_judge(corpora)
    targets = read_targets(corpora, given)
    lessons = {opening: to_lessons(stories, tokenizer, opening) for opening in sorted(set(OPENINGS))}
    torch.manual_seed(STUDENT.seed)
    student = new_student(targets, given)

    def after_epoch(epoch: int, mean: Student) -> None:
        torch.save(mean.state_dict(), given.work / "student.pt")
        tell(mean.lower(), f"exit, epoch {epoch}", corpora, given)
        tell(mean.reader, f"all layers, epoch {epoch}", corpora, given)

    distil(student, [lessons[opening] for opening in OPENINGS], targets, as_asked(STUDENT, given), after_epoch)


def learn_last(corpora: Corpora, given: argparse.Namespace) -> None:
    """The six layers go through all labels once more, with both heads; the three below the exit are the reader."""
    targets = read_targets(corpora, given).to(given.device)
    student = new_student(targets, given)
    student.load_state_dict(torch.load(given.work / "student.pt", map_location=given.device, weights_only=True))

    def after_epoch(epoch: int) -> None:
        torch.save(student.lower().state_dict(), given.work / "reader.pt")
        tell(student.lower(), f"last, epoch {epoch}", corpora, given)

    lessons = to_lessons(corpora.labelled, read_tokenizer(given))  # They come first, so targets count them alike.
    learn(student, lessons, as_asked(LAST, given), after_epoch, loss_beside(targets, TEACHERS_SHARE))


def new_student(targets: Targets, given: argparse.Namespace) -> Student:
    base = load_base(given.minilm, read_pieces(given.work / "vocab.txt"), LAYERS)
    return Student(base, targets.vectors.shape[1]).to(given.device)


def read_three(given: argparse.Namespace) -> Reader:
    reader = Reader(Shape(len(read_pieces(given.work / "vocab.txt")), layers=EXIT))
    reader.load_state_dict(torch.load(given.work / "reader.pt", map_location="cpu", weights_only=True))
    return reader


def read_targets(corpora: Corpora, given: argparse.Namespace) -> Targets:
    logits = torch.load(given.work / "folds.pt", weights_only=True)
    one = torch.load(given.work / "one.pt", weights_only=True)
    labelled = sum(len(story.sentences) for story in corpora.labelled)
    share = torch.full((len(logits), 1), OWN_SHARE_UNLABELLED)
    share[:labelled] = OWN_SHARE_LABELLED
    return Targets(torch.lerp(logits, one["logits"], share), standardised(one["vectors"]))


def learn_more(corpora: Corpora, given: argparse.Namespace) -> None:
    shutil.copy(given.out / "vocab.txt", given.work / "vocab.txt")
    reader = read_shipped(given.out / "reader.onnx").to(given.device)
    before = {name: weight.clone() for name, weight in reader.state_dict().items()}

    def after_epoch(epoch: int) -> None:
        mean = copy.deepcopy(reader)
        mean.load_state_dict({name: (weight + before[name]) / 2 for name, weight in reader.state_dict().items()})
        torch.save(mean.state_dict(), given.work / "reader.pt")
        tell(mean, f"more, epoch {epoch}", corpora, given)

    tokenizer = read_tokenizer(given)
    lessons, new = (to_lessons(part, tokenizer) for part in (corpora.labelled_before, corpora.labelled_since))
    loss = loss_as_before(copy.deepcopy(reader).eval(), BEFORES_SHARE)
    learn(reader, lessons, as_asked(FURTHER, given), after_epoch, loss, new)


def export(corpora: Corpora, given: argparse.Namespace) -> None:
    pieces = (given.work / "vocab.txt").read_text(encoding="utf-8")
    tokenizer = read_tokenizer(given)
    reader = read_three(given).eval()
    windows = [
        window.ids
        for story in corpora.kept[:20]
        for window in cut_windows(encode(tokenizer, story.sentences), story.blocks)
    ]
    export_reader(reader, given.out / "reader.onnx", find_smoothing(reader, windows))
    (given.out / "vocab.txt").write_text(pieces, encoding="utf-8")
    logits = judge(read_shipped(given.out / "reader.onnx"), corpora.kept, tokenizer)
    features = [features_of(story, rows.numpy()) for story, rows in zip(corpora.kept, logits)]
    judgements = fit_judgements(corpora.kept, features)
    report = to_report(corpora.kept, features, judgements, corpora.marked, given.minilm)
    (given.out / "reader.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    write_fixtures(given.out, Path(__file__).parent.parent / "test/reader/data/fixtures.json")


def stories_to_judge(corpora: Corpora) -> list[Story]:
    """All that a student learns from, in the order in which targets count their sentences."""
    return [*corpora.labelled, *corpora.stated, *corpora.unlabelled]


def tell(reader: Reader, name: str, corpora: Corpora, given: argparse.Namespace) -> None:
    """Prints how well it reads the stories that nothing was learned from."""
    for part, stories in (("kept", corpora.kept), ("dev", corpora.dev)):
        if not stories:  # as there may be with --few
            continue
        logits = [story.numpy() for story in judge(reader, stories, read_tokenizer(given))]
        print(name, part, json.dumps(measure(stories, logits, OUTPUTS)), flush=True)


def as_asked(recipe: Recipe, given: argparse.Namespace) -> Recipe:
    tokens = max(SMALLEST_BATCH, recipe.batch_tokens // given.few)
    return replace(recipe, epochs=given.epochs or recipe.epochs, batch_tokens=tokens)


def read_tokenizer(given: argparse.Namespace):
    return to_tokenizer(read_pieces(given.work / "vocab.txt"))


STEPS = {
    "pieces": write_pieces,
    "folds": judge_by_folds,
    "one": judge_by_one,
    "student": make_student,
    "last": learn_last,
    "export": export,
}
STEPS_AND_MORE = {**STEPS, "more": learn_more}


if __name__ == "__main__":
    main()
