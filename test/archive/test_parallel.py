import json
import os
import shlex
import subprocess
import unittest

from newsroom import COPYDESK, ROOT, InFolder, lines, story


class AnArchiveByParallel(InFolder):
    def setUp(self):
        super().setUp()
        self.stories, self.out = self.folder / "stories", self.folder / "answers"
        self.stories.mkdir()
        for part in range(3):
            rows = [story(10 * part + number) for number in range(10)]
            (self.stories / f"part {part}.ndjson").write_bytes(lines([*rows, *([b"not json"] if part == 1 else [])]))

    def check(self, command: list[str] = COPYDESK) -> int:
        script = [str(ROOT / "archive/check_archive.sh"), str(self.stories), str(self.out), "--jobs", "2"]
        done = subprocess.run(script, env={**os.environ, "COPYDESK": shlex.join(command)}, stderr=subprocess.PIPE)
        return done.returncode

    def answers(self) -> list[dict]:
        return [json.loads(line) for file in sorted(self.out.glob("*.ndjson")) for line in file.read_bytes().splitlines()]

    def test_is_answered_story_by_story_a_file_for_a_file(self):
        self.assertEqual(self.check(), 0)
        self.assertEqual(
            [answer.get("id", answer.get("line")) for answer in self.answers()],
            [*(story(number)["id"] for number in range(20)), 11, *(story(number)["id"] for number in range(20, 30))],
        )

    def test_is_tried_again_where_the_program_is_killed(self):
        mark = self.folder / "killed"
        killer = self.program(f'mkdir "{mark}" 2> /dev/null && head -n 5 | "$@" && kill -9 $$')
        self.assertEqual(self.check(killer), 0)
        self.assertTrue(mark.exists())
        self.assertEqual(len(self.answers()), 31)

    def test_goes_on_with_the_files_that_have_no_answers_yet(self):
        self.check()
        (self.out / "part 1.ndjson").unlink()
        before = {file.name: file.stat().st_mtime_ns for file in self.out.glob("*.ndjson")}
        self.assertEqual(self.check(), 0)
        self.assertEqual({name: (self.out / name).stat().st_mtime_ns for name in before}, before)
        self.assertEqual(len(self.answers()), 31)

    def test_takes_no_half_of_a_file(self):
        halves = self.program('head -n 5 | "$@"; exit')
        self.assertNotEqual(self.check(halves), 0)
        self.assertEqual(self.answers(), [])


if __name__ == "__main__":
    unittest.main()
