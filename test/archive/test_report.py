import re
import unittest

from newsroom import COPYDESK, InFolder, lines, story
from pyspark.sql import SparkSession

from check_archive import check_archive, open_spark, read_options
from draw_report import count, to_page


class AReport(InFolder):
    @classmethod
    def setUpClass(cls):
        cls.spark = open_spark(SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false"))
        cls.addClassCleanup(cls.spark.stop)

    def test_counts_by_rule_desk_and_month_and_says_what_could_not_be_checked(self):
        stories, out = self.folder / "stories.ndjson", self.folder / "out"
        calm = story(1, id="calm", text="Nobody came.", desk="sport")
        untold = {"id": "untold", "text": "The QRX met."}
        stories.write_bytes(lines([story(1), story(2), story(3, date="2021-04-01"), calm, untold, b"not json"]))
        options = ["--in", str(stories), "--out", str(out), "--partitions", "2", "--copydesk", " ".join(COPYDESK)]
        self.assertEqual(check_archive(self.spark, read_options(options)), 0)
        counts = count(self.spark, out)
        self.assertEqual(counts["checked"], 5)
        self.assertEqual(
            counts["stories"],
            [["city", "2021-03", 2, 26, 2], ["city", "2021-04", 1, 13, 1],
             ["not given", "not given", 1, 3, 1], ["sport", "2021-03", 1, 2, 0]],
        )
        self.assertEqual(
            counts["findings"],
            [["undefined-acronym", "warning", "city", "2021-03", 2], ["undefined-acronym", "warning", "city", "2021-04", 1],
             ["undefined-acronym", "warning", "not given", "not given", 1]],
        )
        self.assertEqual((counts["badRows"], len(counts["bad"])), (1, 1))

    def test_needs_no_network_and_holds_its_data_whatever_a_desk_is_called(self):
        counts = {"checked": 1, "stories": [["</script><b>", "2021-03", 1, 2, 1]], "findings": [], "bad": [], "badRows": 0}
        page = to_page("R & D", counts)
        self.assertIn("<h1>R &amp; D</h1>", page)
        self.assertIn("default-src 'none'", page)
        self.assertIn('["\\u003c/script>\\u003cb>","2021-03",1,2,1]', page)
        self.assertEqual(re.findall(r"(?:src|href|url)\s*[=(]", page), [])


if __name__ == "__main__":
    unittest.main()
