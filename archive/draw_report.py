"""Draws what was found in an archive as one page that needs no network.

    spark-submit archive/draw_report.py --in FOLDER --page report.html

FOLDER is what check_archive.py wrote. The page counts findings by rule, desk and month, and lets its reader choose among them.
"""

import argparse
import html
import json
import sys
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f

from checked_partition import read_receipts

TEMPLATE = Path(__file__).parent / "report.html"
UNTOLD = "not given"  # A desk or a month that the archive does not say.
SHOWN_REASONS = 20


def main() -> int:
    parser = argparse.ArgumentParser(prog="draw_report.py", description="Draws what was found in an archive.")
    parser.add_argument("--in", dest="checked", type=Path, required=True, help="the folder of check_archive.py")
    parser.add_argument("--page", type=Path, required=True, help="the HTML page to write")
    parser.add_argument("--title", default="What Copydesk asks of the archive")
    given = parser.parse_args()
    if not read_receipts(given.checked):
        print(f"{given.checked} holds nothing that was checked; --in takes the --out of check_archive.py.", file=sys.stderr)
        return 2
    spark = SparkSession.builder.appName("Copydesk’s report").getOrCreate()
    try:
        counts = count(spark, given.checked)
    finally:
        spark.stop()
    given.page.write_text(to_page(given.title, counts), encoding="utf-8")
    print(f"{given.page} shows {counts['checked']:,} stories.")
    return 0


def count(spark: SparkSession, checked: Path) -> dict:
    """Stories by desk and month, findings by rule, desk and month, and bad rows by their reason."""
    stories = read(spark, checked / "stories")
    by_place = stories.groupBy("desk", "month").agg(f.count("*"), f.sum("words"), f.sum(f.expr("int(findings > 0)")))
    findings = read(spark, checked / "findings").groupBy("ruleId", "severity", "desk", "month").count()
    bad = read(spark, checked / "bad").groupBy("reason").count().orderBy(f.desc("count"), "reason")
    places = [list(row) for row in by_place.orderBy("desk", "month").collect()]
    return {
        "checked": sum(stories for _, _, stories, _, _ in places),
        "stories": places,
        "findings": [list(row) for row in findings.orderBy("ruleId", "severity", "desk", "month").collect()],
        "bad": [list(row) for row in bad.limit(SHOWN_REASONS).collect()],
        "badRows": sum(receipt.bad for receipt in read_receipts(checked).values()),
    }


def read(spark: SparkSession, folder: Path) -> DataFrame:
    rows = spark.read.parquet(str(folder))
    named = [name for name in ("desk", "month") if name in rows.columns]
    return rows.fillna(UNTOLD, subset=named) if named else rows


def to_page(title: str, counts: dict) -> str:
    """Puts the counts into the page; “</script>” in a desk's name ends no script."""
    data = json.dumps(counts, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    page = TEMPLATE.read_text(encoding="utf-8")
    return page.replace("{{title}}", html.escape(title)).replace('"counts to come"', data)


if __name__ == "__main__":
    sys.exit(main())
