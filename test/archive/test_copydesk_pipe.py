import json
import os
import signal
import unittest

from newsroom import COPYDESK, InFolder, story

from copydesk_pipe import BROKE_DOWN, CopydeskPipe, Reading, to_answer, version_of

REQUESTS = [json.dumps(story(number)).encode() for number in range(40)]
IDS = [story(number)["id"] for number in range(40)]


def reading(command: list[str]) -> Reading:
    return Reading(tuple(command), reader="quick", timeout=60, config=None)


class ACopydeskThatStaysOpen(InFolder):
    def test_answers_each_story_in_order_batch_after_batch(self):
        with CopydeskPipe(reading(COPYDESK)) as copydesk:
            first = list(copydesk.answers_to(REQUESTS[:30]))
            pid = copydesk.pid
            second = list(copydesk.answers_to(REQUESTS[30:]))
            self.assertEqual(copydesk.pid, pid)
        self.assertEqual([answer["id"] for answer in first + second], IDS)
        self.assertEqual([finding["ruleId"] for finding in first[0]["findings"]], ["undefined-acronym"])

    def test_loses_and_doubles_no_story_when_it_is_killed_between_two(self):
        with CopydeskPipe(reading(COPYDESK)) as copydesk:
            answers = []
            for answer in copydesk.answers_to(REQUESTS):
                answers.append(answer)
                if len(answers) in (5, 25):
                    os.kill(copydesk.pid, signal.SIGKILL)
        self.assertEqual([answer["id"] for answer in answers], IDS)

    def test_gives_up_a_story_at_which_it_breaks_down_twice_and_goes_on_with_the_next(self):
        breaking = json.dumps(story(7, text="Will you break here?")).encode()
        # It gives each line back as its answer, and ends at one.
        stops = self.program('while IFS= read -r line; do case "$line" in *break*) exit 1;; esac; echo "$line"; done; exit')
        with CopydeskPipe(reading(stops)) as copydesk:
            answers = list(copydesk.answers_to([REQUESTS[0], breaking, REQUESTS[1], REQUESTS[2]]))
        self.assertEqual([answer.get("id", answer.get("error")) for answer in answers], [IDS[0], BROKE_DOWN, *IDS[1:3]])

    def test_stops_where_it_breaks_down_at_every_story(self):
        with CopydeskPipe(reading(self.program("exit 1"))) as copydesk:
            with self.assertRaisesRegex(RuntimeError, "10 stories in a row"):
                list(copydesk.answers_to(REQUESTS))

    def test_is_named_where_it_does_not_run(self):
        with self.assertRaisesRegex(RuntimeError, "no-such-copydesk.*--copydesk"):
            version_of(["no-such-copydesk"])

    def test_puts_a_sign_for_half_a_character_in_its_answer(self):
        self.assertEqual(to_answer(b'{"findings": [{"message": "\\ud83d met", "start": 1}]}\n')["findings"],
                         [{"message": "\ufffd met", "start": 1}])


if __name__ == "__main__":
    unittest.main()
