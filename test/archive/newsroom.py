"""A newsroom's archive to test with: stories, folders, and Copydesk as it was built."""

import json
import shlex
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "archive"))

COPYDESK = ["node", str(ROOT / "server/bin/copydesk.js")]


def story(number: int, **more: object) -> dict:
    text = f"The QRX met on Monday, and {number} people came.\n\nNobody else was there."
    return {"id": f"story-{number:04}", "text": text, "desk": "city", "date": "2021-03-04", **more}


def lines(rows: list) -> bytes:
    """NDJSON; bytes stand for themselves."""
    return b"".join((row if isinstance(row, bytes) else json.dumps(row).encode()) + b"\n" for row in rows)


class InFolder(unittest.TestCase):
    """A test with a folder of its own, gone when it is over."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="copydesk-archive-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def program(self, script: str) -> list[str]:
        """A program that stands before Copydesk, which is “$@” there."""
        file = self.folder / "program.sh"
        file.write_text(f'#!/bin/bash\nset -- {shlex.join(COPYDESK)} "$@"\n{script}\nexec "$@"\n')
        file.chmod(0o755)
        return [str(file)]
