"""Trains the full reader's model: from marked stories to server/models, in one go.

    python training/train.py CORPORA BASE OUT [--work FOLDER] [--step STEP]

CORPORA holds `claims/` and `attribution/`, BASE a 384-wide BERT (model.safetensors, vocab.txt), OUT gets reader.onnx,
vocab.txt and reader.json. Run it where `npx copydesk` is built: it cuts the stories into sentences. The step `more` is
none of them: it goes on from the reader in OUT, with `marks/pairs.txt`; then comes `export`.
"""

import argparse
import json
import shutil
from dataclasses import replace
from pathlib import Path

import torch

from reader.base import load_base
from reader.calibration import features_of, fit_judgements
from reader.corpora import Corpora, fold_of, is_kept_for_scale, read_corpora
from reader.distilling import distil, take_layers
from reader.encoder import OUTPUTS, Reader
from reader.export import export_reader, find_smoothing
from reader.fixtures import write_fixtures
from reader.learning import Recipe, judge, learn, to_lessons
from reader.measuring import measure
from reader.pairs import read_pairs
from reader.report import to_report
from reader.shipped import read_shipped
from reader.vocabulary import cut_pieces, encode, read_pieces, to_tokenizer
from reader.windows import cut_windows

PIECES = 11_000
HELD_OUT = 0  # this fifth of the stories chooses
MARKS = Path(__file__).parent / "marks"
# A light hand, so that what was learned before is not lost.
FURTHER = Recipe(epochs=1, rate=6e-5, head_rate=2e-4, must_weight=2.0, easy=0.25, seed=7)
ALL_LAYERS = [0, 1, 2, 3, 4, 5]
KEPT_LAYERS = [0, 2, 5]  # of the small reader, which is twice as fast
SMALL = Recipe(epochs=4, rate=2e-4, head_rate=6e-4, must_weight=2.0, seed=3)
PAIRS_TAKEN = 3  # times in each of its last epochs
PAIRS_EPOCHS = 2  # of which the mean ships
QUICK_READER = ["npx", "--no-install", "copydesk", "pipe", "--reading", "--reader", "quick"]
STEPS = ["pieces", "start", "held-out", "full", "further", "small", "pairs", "export"]
START_EPOCHS = 3
MORE = "more"


def main() -> None:
    given = read_options()
    torch.set_num_threads(given.threads)
    given.work.mkdir(parents=True, exist_ok=True)
    given.out.mkdir(parents=True, exist_ok=True)
    corpora = read_corpora(given.corpora, MARKS, QUICK_READER, given.work)
    for step in [given.step] if given.step else STEPS:
        if step == "pieces":
            write_pieces(corpora, given)
        elif step == "export":
            export(corpora, given)
        elif step == "further":
            learn_further(corpora, given)
        elif step == "small":
            make_small(corpora, given)
        elif step == "pairs":
            learn_pairs(load_reader("small", given, KEPT_LAYERS), corpora, given)
        elif step == MORE:
            shutil.copy(given.out / "vocab.txt", given.work / "vocab.txt")
            learn_pairs(read_shipped(given.out / "reader.onnx"), corpora, given)
        else:
            train(corpora, given, step)


def read_options() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpora", type=Path)
    options.add_argument("base", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--work", type=Path, default=Path("/tmp/copydesk-training"))
    options.add_argument("--step", choices=[*STEPS, MORE])
    options.add_argument("--epochs", type=int, default=Recipe.epochs)
    options.add_argument("--seed", type=int, default=Recipe.seed)
    options.add_argument("--threads", type=int, default=2)
    return options.parse_args()


def write_pieces(corpora: Corpora, given: argparse.Namespace) -> None:
    texts = [text for story in [*corpora.marked, *corpora.stated] for text in story.sentences]
    pieces = cut_pieces(read_pieces(given.base / "vocab.txt"), texts, PIECES)
    (given.work / "vocab.txt").write_text("\n".join(pieces) + "\n", encoding="utf-8")


def train(corpora: Corpora, given: argparse.Namespace, name: str) -> None:
    """`start` learns from the base model; `held-out` and `full` both go on from there, so that they can be averaged."""
    hold_out = None if name == "full" else HELD_OUT
    pieces = read_pieces(given.work / "vocab.txt")
    tokenizer = to_tokenizer(pieces)
    torch.manual_seed(given.seed)
    reader = load_base(given.base, pieces, keep_layers=ALL_LAYERS)
    if name != "start":
        reader.load_state_dict(torch.load(given.work / "start.pt", weights_only=True))
    taught = [story for story in [*corpora.marked, *corpora.cut] if fold_of(story.article) != hold_out]
    held = held_out(corpora)

    def after_epoch(epoch: int) -> None:
        torch.save(reader.state_dict(), given.work / f"{name}.pt")
        if hold_out is not None:
            logits = [story.numpy() for story in judge(reader, held, tokenizer)]
            print(name, "epoch", epoch, json.dumps(measure(held, logits, OUTPUTS)), flush=True)

    epochs = START_EPOCHS if name == "start" else given.epochs
    learn(reader, to_lessons(taught, tokenizer), Recipe(epochs, seed=given.seed), after_epoch)


def learn_further(corpora: Corpora, given: argparse.Namespace) -> None:
    """One more epoch, with the stories that were marked since, from the mean of the readers before it."""
    reader = average(load_reader("held-out", given), load_reader("full", given))
    lessons = to_lessons(taught_since(corpora), read_tokenizer(given))
    learn(reader, lessons, FURTHER, lambda _: torch.save(reader.state_dict(), given.work / "further.pt"))


def taught_since(corpora: Corpora) -> list:
    taught = [story for story in corpora.published if not is_kept_for_scale(story)]
    return [*taught, *corpora.careless, *corpora.marked]


def make_small(corpora: Corpora, given: argparse.Namespace) -> None:
    """Half of the layers learn what all of them say."""
    before = average(load_reader("held-out", given), load_reader("full", given))
    # Half way between the reader before and after (Wortsman et al., 2022b): steadier than either.
    teacher = average(before, load_reader("further", given))
    student = load_base(given.base, read_pieces(given.work / "vocab.txt"), KEPT_LAYERS)
    take_layers(student, teacher, KEPT_LAYERS)
    lessons = to_lessons([*taught_since(corpora), *corpora.cut, *corpora.stated], read_tokenizer(given))
    distil(student, teacher, lessons, SMALL, lambda _: torch.save(student.state_dict(), given.work / "small.pt"))


def learn_pairs(reader: Reader, corpora: Corpora, given: argparse.Namespace) -> None:
    """The last epochs, with the sentences of which only one is asked about."""
    tokenizer = read_tokenizer(given)
    pairs = to_lessons(read_pairs(MARKS / "pairs.txt"), tokenizer)
    lessons = to_lessons(taught_since(corpora), tokenizer) + pairs * PAIRS_TAKEN
    recipe = replace(FURTHER, epochs=PAIRS_EPOCHS)
    learn(reader, lessons, recipe, lambda epoch: torch.save(reader.state_dict(), given.work / f"pairs-{epoch}.pt"))


def held_out(corpora: Corpora) -> list:
    return [story for story in corpora.marked if fold_of(story.article) == HELD_OUT]


def read_tokenizer(given: argparse.Namespace):
    return to_tokenizer(read_pieces(given.work / "vocab.txt"))


def load_reader(name: str, given: argparse.Namespace, layers: list[int] = ALL_LAYERS) -> Reader:
    reader = load_base(given.base, read_pieces(given.work / "vocab.txt"), keep_layers=layers)
    reader.load_state_dict(torch.load(given.work / f"{name}.pt", weights_only=True))
    return reader.eval()


def average(first: Reader, second: Reader) -> Reader:
    """One reader with the mean of their weights (Wortsman et al., 2022a): steadier than either, and no slower."""
    with torch.no_grad():
        for name, weight in first.named_parameters():
            weight += second.get_parameter(name)
            weight /= 2
    return first


def export(corpora: Corpora, given: argparse.Namespace) -> None:
    pieces = (given.work / "vocab.txt").read_text(encoding="utf-8")
    tokenizer = read_tokenizer(given)
    reader = average(*(load_reader(f"pairs-{epoch}", given, KEPT_LAYERS) for epoch in range(PAIRS_EPOCHS)))
    held = [story for story in corpora.published if is_kept_for_scale(story)]
    logits = judge(reader, held, tokenizer)
    features = [features_of(story, rows.numpy()) for story, rows in zip(held, logits)]
    judgements = fit_judgements(held, features)
    windows = [
        window.ids
        for story in held[:20]
        for window in cut_windows(encode(tokenizer, story.sentences), story.blocks)
    ]
    export_reader(reader, given.out / "reader.onnx", find_smoothing(reader, windows))
    (given.out / "vocab.txt").write_text(pieces, encoding="utf-8")
    report = to_report(held, features, judgements, corpora.marked, given.base)
    (given.out / "reader.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    write_fixtures(given.out, Path(__file__).parent.parent / "test/reader/data/fixtures.json")


if __name__ == "__main__":
    main()
