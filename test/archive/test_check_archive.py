import os
import signal
import subprocess
import unittest
from pathlib import Path

import pyarrow.parquet as pq
from newsroom import COPYDESK, ROOT, InFolder, lines, story
from pyspark.sql import SparkSession

from check_archive import check_archive, open_spark, read_options

STORIES = [story(number) for number in range(60)]
IDS = [each["id"] for each in STORIES]


class AnArchive(InFolder):
    @classmethod
    def setUpClass(cls):
        # A task that fails is tried again.
        cls.spark = open_spark(SparkSession.builder.master("local[2,4]").config("spark.ui.enabled", "false"))
        cls.addClassCleanup(cls.spark.stop)

    def setUp(self):
        super().setUp()
        self.out = self.folder / "out"
        self.stories = self.folder / "stories.ndjson"
        self.stories.write_bytes(lines(STORIES))

    def check(self, *options: str, command: list[str] = COPYDESK, stories: Path | None = None) -> int:
        options = ("--partitions", "4", "--copydesk", " ".join(command), *options)
        place = str(stories or self.stories)
        return check_archive(self.spark, read_options(["--in", place, "--out", str(self.out), *options]))

    def read(self, name: str) -> list[dict]:
        return sorted(pq.read_table(self.out / name).to_pylist(), key=str)

    def written(self) -> dict[str, int]:
        return {str(file): file.stat().st_mtime_ns for file in self.out.rglob("part-*")}

    def test_is_checked_story_by_story(self):
        self.assertEqual(self.check(), 0)
        self.assertEqual([each["id"] for each in self.read("stories")], IDS)
        first = next(each for each in self.read("findings") if each["id"] == IDS[0])
        told = {name: first[name] for name in ("ruleId", "message", "start", "end", "desk", "month")}
        message = "Spell out “QRX” at its first use."
        self.assertEqual(told, {"ruleId": "undefined-acronym", "message": message, "start": 4, "end": 7,
                                "desk": "city", "month": "2021-03"})
        self.assertEqual(self.read("bad"), [])

    def test_keeps_apart_what_is_no_story_with_its_reason(self):
        doubled = story(3, text="Something else altogether.")
        bad = [b"not json", b'{"id": "u", "text": "\xff"}', {"text": "No id."}, {"id": "n", "text": 5}, doubled]
        strange = [b"", b"  ", {"id": "half", "text": "The QR\ud83d met."}, {"id": "f", "text": "x", "format": "tif"}]
        self.stories.write_bytes(lines([*STORIES[:5], *bad, *strange]))
        self.assertEqual(self.check(), 0)
        self.assertEqual([each["id"] for each in self.read("stories")], ["half", *IDS[:5]])
        self.assertEqual(
            sorted(each["reason"] for each in self.read("bad"))[:3],
            ["A story before it has the same id.", "This row is not JSON: Expecting value: line 1 column 1 (char 0).",
             "This row is not UTF-8."],
        )
        self.assertEqual(len(self.read("bad")), 6)

    def test_is_the_same_in_parquet(self):
        self.check()
        findings = self.read("findings")
        parquet = self.folder / "stories.parquet"
        self.spark.read.json(str(self.stories)).write.parquet(str(parquet))
        self.out = self.folder / "from-parquet"
        self.assertEqual(self.check(stories=parquet), 0)
        self.assertEqual(self.read("findings"), findings)

    def test_loses_and_doubles_nothing_when_a_worker_is_killed(self):
        mark = self.folder / "killed"
        killer = self.program(f'if [ "$3" = pipe ] && mkdir "{mark}" 2> /dev/null; then kill -9 $PPID; fi')
        self.assertEqual(self.check(command=killer), 0)
        self.assertTrue(mark.exists())
        self.assertEqual([each["id"] for each in self.read("stories")], IDS)
        self.assertEqual([each["id"] for each in self.read("findings")], IDS)
        self.assertEqual(list(self.out.rglob("_unfinished-*/")), [])

    def test_goes_on_with_the_partitions_that_are_not_done(self):
        self.check()
        before = self.written()
        findings = self.read("findings")
        (self.out / "done/part-00002.json").unlink()
        self.assertEqual(self.check(), 0)
        again = {file for file, time in self.written().items() if before[file] != time}
        self.assertEqual({Path(file).stem for file in again}, {"part-00002"})
        self.assertEqual(self.read("findings"), findings)

    def test_is_not_mixed_with_what_was_checked_otherwise(self):
        self.check()
        with self.assertRaisesRegex(RuntimeError, "another “partitions”"):
            self.check("--partitions", "5")
        with self.assertRaisesRegex(RuntimeError, "another “reading”"):
            self.check("--timeout", "5")
        self.stories.write_bytes(lines([*STORIES, story(99)]))
        with self.assertRaisesRegex(RuntimeError, "another “stories”"):
            self.check()


class AJobThatIsKilled(InFolder):
    def test_goes_on_where_it_was(self):
        """Two of eight partitions are done when the whole job is killed."""
        stories, out, done = self.folder / "stories.ndjson", self.folder / "out", self.folder / "begun"
        stories.write_bytes(lines(STORIES))
        done.mkdir()
        # The fifth partition that begins takes the job with it: two cores have done two or three by then.
        killer = self.program(
            f'if [ "$3" = pipe ]; then mktemp "{done}/XXXXXX" > /dev/null\n'
            f'if [ "$(ls "{done}" | wc -l)" = 5 ]; then kill -9 $(cat "{self.folder}/job"); sleep 60; fi; fi'
        )
        command = ["spark-submit", "--master", "local[2]", "--conf", "spark.ui.enabled=false",
                   str(ROOT / "archive/check_archive.py"), "--in", str(stories), "--out", str(out), "--partitions", "8"]
        job = subprocess.Popen([*command, "--copydesk", killer[0]], stderr=subprocess.DEVNULL)
        (self.folder / "job").write_text(str(job.pid))
        self.assertEqual(job.wait(), -signal.SIGKILL)
        receipts = {file.name: file.stat().st_mtime_ns for file in (out / "done").iterdir()}
        self.assertIn(len(receipts), (2, 3, 4))
        subprocess.run([*command, "--copydesk", " ".join(COPYDESK)], check=True, stderr=subprocess.DEVNULL)
        kept = {name: (out / "done" / name).stat().st_mtime_ns for name in receipts}
        self.assertEqual(kept, receipts)
        checked = sorted(pq.read_table(out / "stories").column("id").to_pylist())
        self.assertEqual(checked, IDS)


if __name__ == "__main__":
    os.chdir(ROOT)
    unittest.main()
