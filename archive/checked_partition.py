"""Checks one partition of an archive, and puts what was found on the disk: whole, or not at all.

Spark commits what a job writes when all of the job is done, so a job that is stopped would leave nothing. Here each partition
has files of its own, whose names do not change. They are written under another name and renamed when they are whole; the
receipt comes last. Whoever tries a partition again writes the same files over them: nothing is lost, and nothing doubled.
"""

import json
import os
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from archive_rows import ArchivedStory, BadRow, Keys, bad_row, read_row
from copydesk_pipe import CopydeskPipe, Reading, version_of

SPAN = [("start", pa.int32()), ("end", pa.int32())]
STORY = [("id", pa.string()), ("desk", pa.string()), ("date", pa.string()), ("month", pa.string())]
SCHEMAS = {
    "stories": pa.schema([*STORY, ("words", pa.int32()), ("findings", pa.int32())]),
    "findings": pa.schema(
        [
            *STORY,
            *((name, pa.string()) for name in ("ruleId", "category", "severity", "message")),
            *SPAN,
            ("related", pa.list_(pa.struct([*SPAN, ("message", pa.string())]))),
            (
                "fixes",
                pa.list_(
                    pa.struct(
                        [
                            ("title", pa.string()),
                            ("edits", pa.list_(pa.struct([*SPAN, ("newText", pa.string())]))),
                        ]
                    )
                ),
            ),
            ("fingerprint", pa.string()),
        ]
    ),
    "bad": pa.schema([("id", pa.string()), ("reason", pa.string()), ("row", pa.string())]),
}
RECEIPTS = "done"
UNFINISHED = "_unfinished-"  # Spark and Arrow read no file whose name begins with “_”.
TWICE = "A story before it has the same id."


@dataclass(frozen=True)
class Receipt:
    """What came of a partition."""

    partition: int
    stories: int
    findings: int
    bad: int
    words: int
    seconds: float


@dataclass(frozen=True)
class Work:
    """What is to be done in each partition; `out` is a folder that all machines see."""

    out: str
    keys: Keys
    reading: Reading
    version: str


def read_receipts(out: Path) -> dict[int, Receipt]:
    """The partitions that are done."""
    receipts = (Receipt(**json.loads(file.read_bytes())) for file in (out / RECEIPTS).glob("part-*.json"))
    return {receipt.partition: receipt for receipt in receipts}


def prepare(out: Path) -> None:
    """Makes the folders, and clears away what an earlier run did not finish."""
    for name in (*SCHEMAS, RECEIPTS):
        (out / name).mkdir(parents=True, exist_ok=True)
        for unfinished in (out / name).glob(f"{UNFINISHED}*"):
            unfinished.unlink()


def check_partition(partition: int, batches: Iterator[Sequence[bytes]], work: Work) -> Receipt:
    """Checks the stories of a partition, whose rows come sorted by their ids, and puts the findings on the disk."""
    version = version_of(work.reading.command)
    if version != work.version:
        raise RuntimeError(f"This machine has Copydesk {version}; the others check with {work.version}.")
    start = time.monotonic()
    with CopydeskPipe(work.reading) as copydesk, PartitionFiles(Path(work.out), partition) as files:
        last_id = None
        for batch in batches:
            rows, last_id = read_batch(batch, last_id, work.keys)
            files.add(answer_rows(rows, copydesk))
        return files.publish(time.monotonic() - start)


def read_batch(batch: Sequence[bytes], last_id: str | None, keys: Keys):
    """Reads rows, and tells which of them has the id of the one before it; gives the last id, too."""
    rows = []
    for raw in batch:
        row = read_row(raw, keys)
        if isinstance(row, ArchivedStory) and row.id == last_id:
            row = bad_row(raw, row.id, TWICE)
        elif isinstance(row, ArchivedStory):
            last_id = row.id
        rows.append((raw, row))
    return rows, last_id


def answer_rows(rows: Sequence[tuple[bytes, ArchivedStory | BadRow]], copydesk: CopydeskPipe) -> dict[str, list[dict]]:
    """What goes into each of the files."""
    found = {name: [] for name in SCHEMAS}
    found["bad"] = [asdict(row) for _, row in rows if isinstance(row, BadRow)]
    stories = [(raw, row) for raw, row in rows if isinstance(row, ArchivedStory)]
    answers = copydesk.answers_to([story.request for _, story in stories])
    for (raw, story), answer in zip(stories, answers, strict=True):
        if "error" in answer:
            found["bad"].append(asdict(bad_row(raw, story.id, answer["error"])))
            continue
        if answer["id"] != story.id:
            raise RuntimeError(f"Copydesk answered about “{answer['id']}” where “{story.id}” was asked.")
        head = {"id": story.id, "desk": story.desk, "date": story.date, "month": story.month}
        found["stories"].append({**head, "words": story.words, "findings": len(answer["findings"])})
        found["findings"].extend({**head, **finding} for finding in answer["findings"])
    return found


class PartitionFiles:
    """The files of a partition, under names that nobody reads until all of them are whole."""

    def __init__(self, out: Path, partition: int) -> None:
        self._out = out
        self._partition = partition
        self._name = f"part-{partition:05}"
        self._attempt = f"{UNFINISHED}{self._name}-{uuid.uuid4().hex}"
        self._writers = {
            name: pq.ParquetWriter(self._unfinished(name), schema, compression="zstd")
            for name, schema in SCHEMAS.items()
        }
        self._rows = dict.fromkeys(SCHEMAS, 0)
        self._words = 0

    def __enter__(self) -> "PartitionFiles":
        return self

    def __exit__(self, *_: object) -> None:
        for name, writer in self._writers.items():
            writer.close()
            self._unfinished(name).unlink(missing_ok=True)

    def add(self, found: dict[str, list[dict]]) -> None:
        for name, rows in found.items():
            if rows:
                self._writers[name].write_table(pa.Table.from_pylist(rows, SCHEMAS[name]))
            self._rows[name] += len(rows)
        self._words += sum(story["words"] for story in found["stories"])

    def publish(self, seconds: float) -> Receipt:
        for name, writer in self._writers.items():
            writer.close()
            publish(self._unfinished(name), self._out / name / f"{self._name}.parquet")
        receipt = Receipt(self._partition, **self._rows, words=self._words, seconds=round(seconds, 3))
        unfinished = self._unfinished(RECEIPTS)
        unfinished.write_text(json.dumps(asdict(receipt)))
        publish(unfinished, self._out / RECEIPTS / f"{self._name}.json")
        return receipt

    def _unfinished(self, name: str) -> Path:
        return self._out / name / self._attempt


def publish(unfinished: Path, name: Path) -> None:
    """Gives a file its name once the disk has all of it."""
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    unfinished.replace(name)
