"""Gathers the stories to learn from and the stories to be judged by."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from reader.added import read_added
from reader.encoder import REASONS
from reader.stories import Label, Story, label_as_stated, label_by_marks, read_lines, read_quickly, to_label, to_story

FOLDS = 5
CUT_WEIGHT = 0.6  # Single sentences whose source was cut: coded by the same standard, chosen for being likely.


@dataclass
class Corpora:
    marked: list[Story]  # desk-marks-train
    cut: list[Story]  # altered-sentences, one judged sentence each
    published: list[Story]  # marked since then, by a language model: stories much as published
    careless: list[Story]  # likewise; many of their sentences lost their source, so they do not tell how often that happens
    stated: list[Story]  # the rest of PolNeAR's training stories: only what is attributed
    dev: list[Story]  # desk-marks-dev, never learned from
    polnear_dev: list[tuple[Story, dict]]


def article_of(story_id: str) -> str:
    return story_id.split("#")[0]


def fold_of(article: str) -> int:
    return hashlib.sha1(article.encode()).digest()[0] % FOLDS


def is_kept_for_scale(story: Story) -> bool:
    """A third of the stories marked since teach nothing, and fix what a certainty means."""
    return hashlib.sha1(story.article.encode()).digest()[1] % 3 == 0


def read_corpora(folder: Path, marks: Path, command: list[str], work: Path) -> Corpora:
    claims, attribution = folder / "claims", folder / "attribution"
    rows = {
        "marked": read_lines(claims / "desk-marks-train.jsonl"),
        "dev": read_lines(claims / "desk-marks-dev.jsonl"),
        "published": read_added(folder, marks / "published.jsonl"),
        "careless": [*read_added(folder, marks / "careless.jsonl"), *read_lines(marks / "invented.jsonl")],
        "stated": read_lines(attribution / "polnear-train.jsonl"),
        "polnear_dev": read_lines(attribution / "polnear-dev.jsonl"),
    }
    texts = [row["text"] for part in rows.values() for row in part]
    readings = read_quickly(texts, command, work / "quick.jsonl")
    stories = {
        part: [to_story(row, readings[row["text"]], article_of(row["id"])) for row in rows[part]] for part in rows
    }
    for part in ("marked", "dev", "published", "careless"):
        for story, row in zip(stories[part], rows[part]):
            label_by_marks(story, row["marks"], REASONS)
    known = {
        row["id"]: dict(zip(story.sentences, label_as_stated(story, row)))
        for story, row in zip(stories["stated"], rows["stated"])
    }
    for story in stories["marked"]:
        stated = known.get(story.article, {})
        story.labels = [
            replace(label, stated=stated[text]) if text in stated else label
            for text, label in zip(story.sentences, story.labels)
        ]
    kept_out = {story.article for story in [*stories["dev"], *stories["polnear_dev"], *stories["marked"]]}
    rest = []
    for story in stories["stated"]:
        if story.article in kept_out:
            continue
        story.labels = [Label(stated=known[story.id][text]) for text in story.sentences]
        rest.append(story)
    cut = [_to_cut(row) for row in read_lines(claims / "altered-sentences.jsonl") if row["split"] != "dev"]
    cut = [story for story in cut if story.article not in {story.article for story in stories["dev"]}]
    polnear_dev = list(zip(stories["polnear_dev"], rows["polnear_dev"]))
    return Corpora(stories["marked"], cut, stories["published"], stories["careless"], rest, stories["dev"], polnear_dev)


def _to_cut(row: dict) -> Story:
    sentences = [*row["before"][-2:], row["sentence"], *row["after"][:1]]
    at = len(row["before"][-2:])
    labels = [Label()] * len(sentences)
    labels[at] = to_label(row["code"], REASONS)
    # Where in the story it stood is not known: say that it was in the body, each sentence a paragraph.
    blocks = list(range(2, 2 + len(sentences)))
    return Story(row["id"], row["article"], sentences, blocks, [], [], labels, weight=CUT_WEIGHT)
