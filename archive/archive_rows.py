"""A row of an archive: the story in it, or why it is none."""

import json
import re
from dataclasses import dataclass

from copydesk_pipe import whole

# “2016-09” of “2016-09-12T08:00:00Z”.
MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?!\d)")

SHOWN = 2_000  # So much of a bad row, in characters, is kept to find it again.


@dataclass(frozen=True)
class Keys:
    """What the archive calls the parts of a story."""

    id: str
    text: str
    desk: str
    date: str
    format: str


@dataclass(frozen=True)
class ArchivedStory:
    id: str
    request: bytes
    words: int
    desk: str | None
    date: str | None

    @property
    def month(self) -> str | None:
        found = MONTH.match(self.date or "")
        return found.group() if found else None


@dataclass(frozen=True)
class BadRow:
    id: str | None
    reason: str
    row: str


def read_row(row: bytes, keys: Keys) -> ArchivedStory | BadRow:
    """Reads the JSON of a row."""
    try:
        article = json.loads(row.decode())
    except UnicodeDecodeError:
        return bad_row(row, None, "This row is not UTF-8.")
    except (ValueError, RecursionError) as failure:
        return bad_row(row, None, f"This row is not JSON: {failure}.")
    if not isinstance(article, dict):
        return bad_row(row, None, "A story is an object with an id and a text.")
    story_id = to_word(article.get(keys.id))
    text = article.get(keys.text)
    if not story_id:
        return bad_row(row, None, f"“{keys.id}” must be a string or a number, and not empty.")
    if not isinstance(text, str):
        return bad_row(row, story_id, f"“{keys.text}” must be a string.")
    known_format = {"format": article[keys.format]} if article.get(keys.format) is not None else {}
    return ArchivedStory(
        id=story_id,
        request=json.dumps({"id": story_id, "text": text, **known_format}).encode(),
        words=len(text.split()),
        desk=to_word(article.get(keys.desk)),
        date=to_word(article.get(keys.date)),
    )


def bad_row(row: bytes, story_id: str | None, reason: str) -> BadRow:
    """A row without a story, with its beginning, so that somebody finds it."""
    return BadRow(story_id, whole(reason), row[: 4 * SHOWN].decode(errors="replace")[:SHOWN])


def to_word(value: object) -> str | None:
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return json.dumps(value)
    return None
