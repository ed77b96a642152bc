"""Gathers the stories to learn from and the stories to be judged by."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from reader.added import read_added
from reader.encoder import REASONS
from reader.gathered import read_articles, read_gathered
from reader.pairs import read_pairs
from reader.passages import is_held_out, read_passages
from reader.stories import Label, Story, label_as_stated, label_by_marks, read_lines, read_quickly, to_label, to_story
from reader.unlabelled import forget_sources, read_unlabelled

FOLDS = 2
PASSAGES = ["passages.txt", "drafts.txt"]
LENIENT_WEIGHT = 0.7
CUT_WEIGHT = 0.6  # Single sentences whose source was cut: coded by the same standard, chosen for being likely.
SHARED = 2  # A story that has so many sentences of a held-out one is a version of it …
LONG = 50  # … if they have more characters than this: “He declined to comment.” is everybody's.


@dataclass
class Corpora:
    marked: list[Story]  # desk-marks-train
    cut: list[Story]  # altered-sentences, one judged sentence each
    published: list[Story]  # marked since then, by a language model: stories much as published
    careless: list[Story]  # likewise, or written for this; many of their sentences lack their source, so they do not tell how often that happens
    lenient: list[Story]  # likewise, by markers who asked a notch less than the desk
    asked: list[Story]  # likewise; of each only sentences that the reader before was about to ask about
    pairs: list[Story]  # sentences written for this, one judged sentence each
    passages: list[Story]  # likewise whole passages and drafts, each with and without something to ask about
    stated: list[Story]  # the rest of PolNeAR's training stories: only what is attributed
    unlabelled: list[Story]  # marked by nobody
    kept: list[Story]  # a third of those marked since: never learned from, they fix what a certainty means
    dev: list[Story]  # desk-marks-dev, never learned from

    @property
    def labelled(self) -> list[Story]:
        """What editors' codes are known of."""
        return [*self.labelled_before, *self.labelled_since]

    @property
    def labelled_before(self) -> list[Story]:
        """Of which the step `more` takes a few, lest they be forgotten."""
        return [*self.published, *self.marked, *self.cut, *self.careless, *self.lenient, *self.pairs]

    @property
    def labelled_since(self) -> list[Story]:
        """Of which it takes all."""
        return [*self.asked, *self.passages]


def article_of(story_id: str) -> str:
    return story_id.split("#")[0]


def fold_of(article: str) -> int:
    return hashlib.sha1(f"t{article}".encode()).digest()[0] % FOLDS


def is_kept_for_scale(story: Story) -> bool:
    return hashlib.sha1(story.article.encode()).digest()[1] % 3 == 0


def read_corpora(
    folder: Path, collections: Path, marks: Path, command: list[str], work: Path, every: int = 1
) -> Corpora:
    """`command` reads stories quickly; of every kind of story, take one in `every`."""

    def read(texts: list[str]) -> dict[str, dict]:
        return read_quickly(texts, command, work / "quick.jsonl")

    gathered = read_gathered(collections)
    stories = _read_stories(folder, marks, gathered | read_articles(collections), read, every)
    dev = stories["dev"]
    published = [story for story in stories["published"] if not is_kept_for_scale(story)]
    kept = [story for story in stories["published"] if is_kept_for_scale(story)]
    kept_out = {story.article for story in [*dev, *stories["polnear_dev"], *stories["marked"]]}
    stated = [story for story in stories["stated"] if story.article not in kept_out]
    cut = [_to_cut(row) for row in read_lines(folder / "claims/altered-sentences.jsonl")[::every] if row["split"] != "dev"]
    cut = [story for story in cut if story.article not in {story.article for story in dev}]
    texts = read_unlabelled(folder, {story.article for story in [*dev, *kept]}, every)
    gathered = dict(list(gathered.items())[::every])
    texts |= gathered | forget_sources(gathered, read(list(gathered.values())))
    readings = read(list(texts.values()))
    unlabelled = [to_story({"id": name, "text": text}, readings[text], name) for name, text in texts.items()]
    for story in unlabelled:
        story.labels = [Label()] * len(story.sentences)
    held_out = _long_sentences([*dev, *kept])
    parts = (stories["marked"], cut, published, stories["careless"], stories["lenient"], stories["asked"])
    taught = [_apart_from(held_out, part) for part in parts]
    stated, unlabelled = (_apart_from(held_out, part) for part in (stated, unlabelled))
    passages = [story for name in PASSAGES for story in read_passages(marks / name)[::every] if not is_held_out(story)]
    pairs = read_pairs(marks / "pairs.txt")[::every]
    return Corpora(*taught, pairs, passages, stated, unlabelled, kept, dev)


def _read_stories(
    folder: Path, marks: Path, gathered: dict[str, str], read: Callable[[list[str]], dict[str, dict]], every: int
) -> dict[str, list[Story]]:
    """The stories of each kind, with the labels of their marks and of PolNeAR's annotations."""
    claims, attribution = folder / "claims", folder / "attribution"
    rows = {
        "marked": read_lines(claims / "desk-marks-train.jsonl"),
        "dev": read_lines(claims / "desk-marks-dev.jsonl"),
        "published": read_added(folder, marks / "published.jsonl"),
        "careless": [
            *read_added(folder, marks / "careless.jsonl"),
            *read_lines(marks / "invented.jsonl"),
        ],
        "lenient": read_added(folder, marks / "lenient.jsonl", gathered),
        "asked": read_added(folder, marks / "asked.jsonl", gathered),
        "stated": read_lines(attribution / "polnear-train.jsonl"),
        "polnear_dev": read_lines(attribution / "polnear-dev.jsonl"),
    }
    rows = {part: of_part[::every] for part, of_part in rows.items()}
    readings = read([row["text"] for part in rows.values() for row in part])
    stories = {
        part: [to_story(row, readings[row["text"]], article_of(row["id"])) for row in rows[part]] for part in rows
    }
    for part in ("marked", "dev", "published", "careless", "lenient", "asked"):
        for story, row in zip(stories[part], rows[part]):
            label_by_marks(story, row["marks"], REASONS)
    for story in stories["lenient"]:
        story.weight = LENIENT_WEIGHT
    for story in [*stories["lenient"], *stories["asked"]]:
        story.is_lenient = True
    for story, row in zip(stories["stated"], rows["stated"]):
        story.labels = [Label(stated=stated) for stated in label_as_stated(story, row)]
    _tell_what_is_stated(stories["marked"], stories["stated"])
    return stories


def _tell_what_is_stated(marked: list[Story], stated: list[Story]) -> None:
    """Adds PolNeAR's annotations to the stories that editors marked."""
    known = {
        story.id: {text: label.stated for text, label in zip(story.sentences, story.labels)} for story in stated
    }
    for story in marked:
        told = known.get(story.article, {})
        story.labels = [
            replace(label, stated=told[text]) if text in told else label
            for text, label in zip(story.sentences, story.labels)
        ]


def _long_sentences(stories: list[Story]) -> set[str]:
    return {sentence for story in stories for sentence in story.sentences if len(sentence) > LONG}


def _apart_from(held_out: set[str], stories: list[Story]) -> list[Story]:
    """Stories with something in them that are no version of one that is held out."""
    return [
        story for story in stories if story.sentences and sum(text in held_out for text in story.sentences) < SHARED
    ]


def _to_cut(row: dict) -> Story:
    sentences = [*row["before"][-2:], row["sentence"], *row["after"][:1]]
    at = len(row["before"][-2:])
    labels = [Label()] * len(sentences)
    labels[at] = to_label(row["code"], REASONS)
    # Where in the story it stood is not known: say that it was in the body, each sentence a paragraph.
    blocks = list(range(2, 2 + len(sentences)))
    return Story(row["id"], row["article"], sentences, blocks, [], [], labels, weight=CUT_WEIGHT)
