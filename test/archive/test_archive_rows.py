import json
import unittest

import newsroom  # noqa: F401, which finds the modules of archive/

from archive_rows import ArchivedStory, BadRow, Keys, read_row

KEYS = Keys(id="id", text="text", desk="desk", date="date", format="format")


class ARowOfAnArchive(unittest.TestCase):
    def test_is_a_story_with_its_desk_and_month(self):
        row = read_row(b'{"id": 7, "text": "The pier is shut.", "desk": "city", "date": "2021-03-04T10:00:00Z"}', KEYS)
        self.assertIsInstance(row, ArchivedStory)
        self.assertEqual((row.id, row.desk, row.month, row.words), ("7", "city", "2021-03", 4))
        self.assertEqual(json.loads(row.request), {"id": "7", "text": "The pier is shut."})

    def test_says_its_parts_as_the_archive_calls_them(self):
        keys = Keys(id="guid", text="body", desk="section", date="published", format="type")
        row = read_row(b'{"guid": "a", "body": "Shut.", "section": "city", "published": "1998-11", "type": "html"}', keys)
        self.assertEqual((row.id, row.desk, row.month), ("a", "city", "1998-11"))
        self.assertEqual(json.loads(row.request)["format"], "html")

    def test_has_no_month_where_its_date_is_none(self):
        for date in ("4 March 2021", "2021-13-01", "2021-031", "", None, 20210304, ["2021-03"]):
            row = read_row(json.dumps({"id": "a", "text": "Shut.", "date": date}).encode(), KEYS)
            self.assertIsNone(row.month, date)

    def test_says_why_it_is_no_story(self):
        wrong = {
            b'{"id": "a", "text": "\xff"}': "This row is not UTF-8.",
            b"[]": "A story is an object with an id and a text.",
            b'{"text": "Shut."}': "“id” must be a string or a number, and not empty.",
            b'{"id": "", "text": "Shut."}': "“id” must be a string or a number, and not empty.",
            b'{"id": true, "text": "Shut."}': "“id” must be a string or a number, and not empty.",
            b'{"id": "a"}': "“text” must be a string.",
            b'{"id": "a", "text": ["Shut."]}': "“text” must be a string.",
        }
        for raw, reason in wrong.items():
            row = read_row(raw, KEYS)
            self.assertIsInstance(row, BadRow)
            self.assertEqual(row.reason, reason)

    def test_is_never_more_than_a_bad_row_whatever_stands_in_it(self):
        for raw in (b"", b"not json", b"[" * 100_000, b"9" * 5_000, b'{"id": "a', b"\x00", b'"\\ud83d"'):
            row = read_row(raw, KEYS)
            self.assertIsInstance(row, BadRow)
            row.reason.encode()
            row.row.encode()

    def test_keeps_an_id_that_can_be_written_down(self):
        row = read_row(b'{"id": "half \\ud83d", "text": "Shut."}', KEYS)
        self.assertEqual(row.id, "half \ufffd")


if __name__ == "__main__":
    unittest.main()
