"""Checks an archive of stories on Apache Spark.

    spark-submit archive/check_archive.py --in STORIES --out FOLDER

STORIES is NDJSON (an object a line, also .gz) or Parquet, a file, a folder or a pattern. FOLDER gets `findings`, `stories`
and `bad` as Parquet, a file a partition. The same command goes on where an earlier run was stopped. docs/archive.md tells more.
"""

import argparse
import hashlib
import json
import shlex
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pandas as pd
from pyspark import TaskContext
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as f

from archive_rows import Keys
from checked_partition import Work, check_partition, prepare, read_receipts
from copydesk_pipe import Reading, version_of

MODULES = ["archive_rows.py", "checked_partition.py", "copydesk_pipe.py"]
RECEIPT = "partition int, stories int, findings int, bad int, words long, seconds double"
STORIES_AT_ONCE = 500  # In a batch that a worker holds in memory.
PARTITIONS_A_CORE = 4  # So that the cores end at about the same time.


def main() -> int:
    given = read_options(sys.argv[1:])
    spark = open_spark(SparkSession.builder)
    try:
        return check_archive(spark, given)
    except (OSError, RuntimeError) as failure:
        print(failure, file=sys.stderr)
        return 2
    finally:
        spark.stop()


def open_spark(builder: SparkSession.Builder) -> SparkSession:
    """Starts Spark, and hands what the workers run to all machines."""
    # Spark would fit the number of partitions to the rows, and a partition is known again by its number.
    spark = builder.appName("Copydesk").config("spark.sql.adaptive.enabled", "false").getOrCreate()
    for module in MODULES:
        spark.sparkContext.addPyFile(str(Path(__file__).parent / module))
    return spark


def read_options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="check_archive.py", description="Checks an archive of stories with Copydesk.")
    parser.add_argument("--in", dest="stories", required=True, help="NDJSON or Parquet: a file, a folder or a pattern")
    parser.add_argument("--out", type=Path, required=True, help="a folder that every machine sees")
    parser.add_argument("--format", choices=["ndjson", "parquet"], help="of the stories; else told by their names")
    parser.add_argument("--partitions", type=int, help=f"default {PARTITIONS_A_CORE} a core")
    parser.add_argument("--copydesk", type=shlex.split, default=["copydesk"], help="the program, if not “copydesk”")
    parser.add_argument("--reader", choices=["quick", "full"], default="quick")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for a story (default 60)")
    parser.add_argument("--config", type=Path, help="a copydesk.yml that every machine sees, for all stories")
    for key in Keys.__dataclass_fields__:
        parser.add_argument(f"--{key}-key", default=key, help=f"what the archive calls it (default “{key}”)")
    return parser.parse_args(arguments)


def check_archive(spark: SparkSession, given: argparse.Namespace) -> int:
    """Checks what is not done yet; gives the exit status."""
    stories = read_stories(spark, given)
    work = work_asked(given)
    plan = to_plan(stories, work, given.partitions or PARTITIONS_A_CORE * spark.sparkContext.defaultParallelism)
    keep_plan(plan, given.out)
    prepare(given.out)
    check_pending(to_rows(stories, given, plan["partitions"]), work)
    return tell(given.out, read_stories(spark, given).count(), plan["partitions"])


def work_asked(given: argparse.Namespace) -> Work:
    config = given.config and str(given.config.resolve(strict=True))
    reading = Reading(tuple(given.copydesk), given.reader, given.timeout, config)
    keys = Keys(**{key: getattr(given, f"{key}_key") for key in Keys.__dataclass_fields__})
    return Work(str(given.out.resolve()), keys, reading, version_of(reading.command))


def read_stories(spark: SparkSession, given: argparse.Namespace) -> DataFrame:
    """The rows as bytes of JSON, in a column “row”."""
    if (given.format or format_of(given.stories)) == "parquet":
        stories = spark.read.parquet(given.stories)
        return stories.select(f.to_json(f.struct("*")).cast("binary").alias("row"))
    # As bytes: what is not UTF-8 is to spoil one row, not the partition.
    lines = spark.read.text(given.stories).where("trim(value) != ''")
    return lines.select(f.col("value").cast("binary").alias("row"))


def format_of(stories: str) -> str:
    place = Path(stories)
    names = [stories, *(file.name for file in place.iterdir())] if place.is_dir() else [stories]
    return "parquet" if any(name.endswith(".parquet") for name in names) else "ndjson"


def to_plan(stories: DataFrame, work: Work, partitions: int) -> dict:
    """All that the findings depend on."""
    files = sorted(f"{file} {size_of(file)}" for file in stories.inputFiles())
    reading = asdict(work.reading)
    config = hashlib.sha256(Path(work.reading.config).read_bytes()).hexdigest() if work.reading.config else None
    return {
        "stories": hashlib.sha256("\n".join(files).encode()).hexdigest(),
        "partitions": partitions,
        "keys": asdict(work.keys),
        "reading": {"reader": reading["reader"], "timeout": reading["timeout"], "config": config},
        "copydesk": work.version,
    }


def size_of(address: str) -> int | None:
    """How large a file is, where it is one of this machine's."""
    file = urlsplit(address)
    return Path(unquote(file.path)).stat().st_size if file.scheme in ("", "file") else None


def keep_plan(plan: dict, out: Path) -> None:
    """Writes down what is checked, and how; refuses to mix it with what was checked otherwise."""
    out.mkdir(parents=True, exist_ok=True)
    kept = out / "plan.json"
    if not kept.exists():
        kept.write_text(json.dumps(plan, indent=2))
        return
    before = json.loads(kept.read_bytes())
    changed = [name for name, value in plan.items() if before.get(name) != value]
    if changed:
        what = ", ".join(f"“{name}”" for name in changed)
        raise RuntimeError(f"{out} was begun with another {what} (see {kept}). Name another folder with --out.")


def to_rows(stories: DataFrame, given: argparse.Namespace, partitions: int) -> DataFrame:
    """The rows, each in the partition of its id, in their order there."""
    name = given.id_key.replace("'", "\\'")
    told_id: Column = f.get_json_object(f.col("row").cast("string"), f"$['{name}']")
    # A row without an id has to go somewhere, too.
    key = f.coalesce(told_id, f.xxhash64("row").cast("string"))
    partition = f.pmod(f.xxhash64("key"), f.lit(partitions)).cast("int")
    keyed = stories.withColumn("key", key).withColumn("partition", partition)
    done = list(read_receipts(given.out))
    pending = keyed.where(~f.col("partition").isin(done)) if done else keyed
    return pending.repartitionById(partitions, "partition").sortWithinPartitions("key", "row").select("row")


def check_pending(rows: DataFrame, work: Work) -> None:
    """Checks the partitions that have no receipt, each with a Copydesk that stays open."""

    def check(frames: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        partition = TaskContext.get().partitionId()
        if partition not in done:
            receipt = check_partition(partition, (frame["row"].tolist() for frame in frames), work)
            yield pd.DataFrame([asdict(receipt)])

    done = set(read_receipts(Path(work.out)))
    rows.sparkSession.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", STORIES_AT_ONCE)
    rows.mapInPandas(check, RECEIPT).collect()


def tell(out: Path, rows: int, partitions: int) -> int:
    """Says what came of it, and whether each row of the archive is there once."""
    receipts = read_receipts(out).values()
    stories, findings, bad = (sum(getattr(each, name) for each in receipts) for name in ("stories", "findings", "bad"))
    print(f"{stories:,} stories checked, {findings:,} findings, {bad:,} bad rows, in {out}")
    if len(receipts) == partitions and stories + bad == rows:
        return 0
    print(f"The archive has {rows:,} rows, and {stories + bad:,} are accounted for.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
