"""A `copydesk pipe` that stays open: stories go in, an object a line, and their answers come out in the same order."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread

# A program that breaks down on so many stories in a row would break down on all: nothing about the stories is known then.
MOST_BREAKDOWNS = 10
BROKE_DOWN = "Copydesk broke down on this story, twice."

# “\ud83d”: half a character, which JSON may hold and Parquet may not.
HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Reading:
    """How Copydesk is to read: `command` is the program with its first arguments, `timeout` seconds for a story."""

    command: tuple[str, ...]
    reader: str
    timeout: float
    config: str | None

    def arguments(self) -> list[str]:
        options = ["--jobs", "1", "--reader", self.reader, "--timeout", str(self.timeout)]
        return [*self.command, "pipe", *options, *(["--config", self.config] if self.config else [])]


def version_of(command: Sequence[str]) -> str:
    """Which Copydesk this machine has."""
    try:
        told = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as failure:
        raise RuntimeError(f"“{' '.join(command)}” does not run here: {failure}. Name it with --copydesk.") from failure
    return told.stdout.strip()


class CopydeskPipe:
    """The program while it is open. Where it breaks down it is started again, and no story is left without an answer."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._process = self._start()
        self._breakdowns = 0

    def __enter__(self) -> "CopydeskPipe":
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    @property
    def pid(self) -> int:
        return self._process.pid

    def answers_to(self, requests: Sequence[bytes]) -> Iterator[dict]:
        """Gives an answer for each request, in their order: the findings, or why there are none under “error”."""
        answered = 0
        while answered < len(requests):
            for answer in self._ask(requests[answered:]):
                answered += 1
                self._breakdowns = 0
                yield answer
            if answered < len(requests):
                yield self._ask_again(requests[answered])
                answered += 1

    def _ask_again(self, request: bytes) -> dict:
        """Asks once more about the first story without an answer, alone, so that no other can be what breaks it."""
        self._restart()
        for answer in self._ask([request]):
            self._breakdowns = 0
            return answer
        self._breakdowns += 1
        if self._breakdowns == MOST_BREAKDOWNS:
            raise RuntimeError(f"Copydesk broke down on {MOST_BREAKDOWNS} stories in a row; its errors stand above.")
        self._restart()
        return {"error": BROKE_DOWN}

    def _ask(self, requests: Sequence[bytes]) -> Iterator[dict]:
        """Gives answers until all are given or the program ends."""
        # Who writes all before reading any waits for ever, once the pipes between the two are full.
        writer = Thread(target=self._write, args=(requests,), daemon=True)
        writer.start()
        for _ in requests:
            line = self._process.stdout.readline()
            if not line.endswith(b"\n"):
                break
            yield to_answer(line)
        writer.join()

    def _write(self, requests: Sequence[bytes]) -> None:
        # The reader sees that the program has ended, and says so.
        with suppress(OSError):
            self._process.stdin.writelines(request + b"\n" for request in requests)
            self._process.stdin.flush()

    def _start(self) -> subprocess.Popen:
        streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": sys.stderr.fileno()}
        return subprocess.Popen(self._reading.arguments(), **streams)

    def _restart(self) -> None:
        self._end()
        self._process = self._start()

    def _end(self) -> None:
        with suppress(OSError):
            self._process.stdin.close()
        self._process.kill()
        self._process.stdout.close()
        self._process.wait()


def to_answer(line: bytes) -> dict:
    """Reads an answer, with “�” for what is half a character."""
    answer = json.loads(line)
    return whole(answer) if b"\\ud" in line else answer


def whole(value: object) -> object:
    """The value with “�” for each half of a character in it."""
    if isinstance(value, str):
        return HALF_A_CHARACTER.sub("\ufffd", value)
    if isinstance(value, list):
        return [whole(item) for item in value]
    if isinstance(value, dict):
        return {key: whole(item) for key, item in value.items()}
    return value
