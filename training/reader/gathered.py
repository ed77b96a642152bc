"""Reads news and other prose from public collections: texts that nobody marked, for teachers to judge.

The folder has a clone of each repository that is named here. What a collection is, how large, and under which licence,
says README.md; none of it is in this repository.
"""

import csv
import io
import json
import re
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

Texts = Iterator[tuple[str, str]]  # each with a name

SHORTEST = 400  # characters: less is hardly a story
LONGEST = 6000  # a longer text is taken in parts
LONGEST_PARAGRAPH = 4000
LEAST_ASCII = 0.9  # the share of its characters; the rest may be in another language
_OPENING = 300  # Texts that begin with the same letters are copies of one.
# Of MASC's written part, what is least like news.
_UNLIKE_NEWS = re.compile("twitter|email|jokes|fict")
# Of the political news what is told as true, right or wrong; not satire, and not the titles, which lie apart.
_POLITICAL_NEWS = re.compile(r"/(Real|Fake)/[^/]+\.txt$")
_COMMENTS = re.compile(r"!@#\$%\^&\*\(\)\s*COMMENTS")


def read_gathered(folder: Path) -> dict[str, str]:
    """Each text, or part of a long one, by its name."""
    csv.field_size_limit(10**9)
    texts, openings = {}, set()
    for read in _READERS:
        for name, text in read(folder):
            for number, part in enumerate(_parts_of(text)):
                opening = re.sub(r"\W", "", part)[:_OPENING]
                if opening not in openings and _is_english(part):
                    openings.add(opening)
                    texts[f"{name}#{number}"] = part
    return texts


def read_articles(folder: Path) -> dict[str, str]:
    """Whole articles of US news sites, each with its headline, by their names; only marks stand for them (`marks/asked.jsonl`)."""
    articles = {}
    for path in sorted((folder / "Article-Bias-Prediction/data/jsons").glob("*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        paragraphs = re.sub(r"\n\s*\n*", "\n\n", (row.get("content_original") or "").strip())
        articles[f"bias/{path.stem}"] = f"{row['title'].strip()}\n\n{paragraphs}"
    return articles


def _read_fake_news_challenge(folder: Path) -> Texts:
    for name in ("train_bodies.csv", "competition_test_bodies.csv"):
        with (folder / "fnc-1" / name).open(encoding="utf-8", errors="replace", newline="") as lines:
            for row in csv.DictReader(lines):
                yield f"fnc/{name[:4]}{row['Body ID']}", row["articleBody"]


def _read_abc(folder: Path) -> Texts:
    with zipfile.ZipFile(folder / "nltk_data/packages/corpora/abc.zip") as packed:
        for name in ("rural", "science"):
            text = packed.read(f"abc/{name}.txt").decode("latin-1")
            for number, part in enumerate(re.split(r"\n\s*\n", text)):
                yield f"abc/{name}{number}", part


def _read_dragnet(folder: Path) -> Texts:
    with tarfile.open(folder / "dragnet_data/dragnet_Corrected.tar.gz") as packed:
        for member in packed:
            content = packed.extractfile(member)
            if content is not None:
                yield f"dragnet/{Path(member.name).name}", _COMMENTS.split(_decode(content.read()))[0]


def _read_article_benchmark(folder: Path) -> Texts:
    rows = json.loads((folder / "article-extraction-benchmark/ground-truth.json").read_text(encoding="utf-8"))
    for name, row in rows.items():
        yield f"articles/{name}", row["articleBody"]


def _read_masc(folder: Path) -> Texts:
    with zipfile.ZipFile(folder / "nltk_data/packages/corpora/masc_tagged.zip") as packed:
        for name in packed.namelist():
            if "/written/" in name and name.endswith(".txt") and not _UNLIKE_NEWS.search(name):
                paragraphs = re.split(r"\n\s*\n", packed.read(name).decode("utf-8", "replace"))
                yield f"masc/{Path(name).name}", "\n\n".join(_without_tags(paragraph) for paragraph in paragraphs)


def _read_basil(folder: Path) -> Texts:
    for path in sorted((folder / "BASIL/articles").glob("*/*.json")):
        row = json.loads(path.read_text(encoding="utf-8"))
        paragraphs = [" ".join(paragraph) for paragraph in row["body-paragraphs"]]
        yield f"basil/{path.stem}", "\n\n".join([row["title"], *paragraphs])


def _read_political_news(folder: Path) -> Texts:
    with zipfile.ZipFile(folder / "fakenewsdata1/Horne2017_FakeNewsData.zip") as packed:
        for name in sorted(packed.namelist()):
            if _POLITICAL_NEWS.search(name) and not name.startswith("__MACOSX"):
                yield f"political/{'/'.join(Path(name).parts[-3:])}", _decode(packed.read(name))


def _without_tags(paragraph: str) -> str:
    """“The_DT pier_NN ,_, ” -> “The pier,”"""
    text = " ".join(word.rsplit("_", 1)[0] for word in paragraph.split())
    text = text.replace("``", "“").replace("''", "”")
    text = re.sub(r" ([,.;:!?%)\]”])", r"\1", text)
    text = re.sub(r"([(\[“$£#]) ", r"\1", text)
    return re.sub(r" ('s|'S|n't|'re|'ve|'ll|'d|'m)\b", r"\1", text)


def _decode(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _parts_of(text: str) -> Iterator[str]:
    """A text in parts of whole paragraphs, with an empty line between each two."""
    text = "\n".join(line.rstrip() for line in io.StringIO(text.strip(), newline=None))
    separator = "\n\n" if "\n\n" in text else "\n"
    part: list[str] = []
    for paragraph in [*filter(None, re.split(rf"{separator}+", text)), None]:
        if paragraph is not None:
            part.append(paragraph[:LONGEST_PARAGRAPH])
        size = sum(len(one) for one in part)
        if size > LONGEST or paragraph is None and size >= SHORTEST:
            yield "\n\n".join(part)
            part = []


_READERS = (
    _read_fake_news_challenge,
    _read_abc,
    _read_dragnet,
    _read_article_benchmark,
    _read_masc,
    _read_basil,
    _read_political_news,
)


def _is_english(text: str) -> bool:
    return sum(character.isascii() for character in text) >= LEAST_ASCII * len(text)
