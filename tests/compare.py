"""python -m tests.compare FOLDER: what a visitor gets here that another checkout did not give.

Both checkouts are walked with the stories of the other one, by HTTP only and with the clock
stopped: every page of every story, refused forms, summary, text file and calendar, every page that
a link leads to, and `python -m rules assess` of every story. Exit status 1 when a byte is
different. Nothing here knows how a checkout is made, so it also compares across a rebuilding. It
takes some minutes.
"""

from __future__ import annotations

import contextlib
import difflib
import hashlib
import io
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path as File
from typing import Any

MOMENT = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
CHANGING = re.compile(rb'(?<=name="csrf_token" value=")[^"]+|(?<=UID:)\S+')
LINK = re.compile(rb'href="(/[^"#?]*)')
TAKEN_ALONG = ("/overzicht", "/uitslag", "/samenvatting", "/samenvatting.txt", "/herinnering.ics")
SHOWN_AT_MOST = 12


class Record:
    """What a checkout gives: the mark of its bytes by where it was asked for; the bytes by mark.

    `refused` are the marks of the pages of which a refused form was seen.
    """

    def __init__(self, folder: File) -> None:
        self._folder = folder
        self.marks: dict[str, str] = {}
        self.refused: set[str] = set()

    def keep(self, place: str, content: bytes) -> None:
        """Write this down as what stands at `place`."""
        content = CHANGING.sub(b"-", content)
        mark = hashlib.sha256(content).hexdigest()[:20]
        (self._folder / mark).write_bytes(content)
        self.marks[place] = mark


def stories(cases: File) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every story with its variations: its name, and its answers on top of the calm ones."""
    content = tomllib.loads(cases.read_text(encoding="utf-8"))
    for number, story in enumerate(content["verhaal"]):
        for variation, other in enumerate([{}, *story.get("ook", [])]):
            answers = {**content["rustig"], **story["antwoorden"], **other}
            yield f"{number}.{variation} {story['naam']}", answers


def walk(client: Any, root: str, name: str, answers: dict[str, Any], record: Record) -> None:
    """One visitor, from the first question to the result and what can be taken along."""

    def get(path: str) -> bytes:
        response = client.get(root + path)
        record.keep(f"{name}: {root}{path}", b"%d\n" % response.status_code + response.data)
        return bytes(response.data)

    place = "/vraag/leeftijd"
    while place.startswith("/vraag/"):
        page = get(place)
        token = re.search(rb'name="csrf_token" value="([^"]+)"', page)
        question = place.removeprefix("/vraag/")
        form = {"csrf_token": token[1].decode() if token else ""}
        if record.marks[f"{name}: {root}{place}"] not in record.refused:
            record.refused.add(record.marks[f"{name}: {root}{place}"])
            refused = client.post(root + place, data=form)
            record.keep(f"{name}: {root}{place} refused", refused.data)
        sent = client.post(root + place, data={**form, "antwoord": answers[question]})
        then = str(sent.headers["Location"]).removeprefix(root)
        assert then != place, f"{name}: {question} refuses {answers[question]}"
        place = then
    for path in TAKEN_ALONG:
        get(path)


def every_link(client: Any, root: str, record: Record) -> None:
    """Every page and file of the site that a link leads to, for who has answered nothing."""
    left, seen = [f"{root}/"], set()
    while left:
        path = left.pop()
        if path in seen or not path.startswith(root):
            continue
        seen.add(path)
        response = client.get(path)
        record.keep(f"link {path}", response.data)
        left += [link.decode() for link in LINK.findall(response.data)]


def record_checkout(cases: File, folder: File) -> None:
    """Walk the checkout that stands in this folder and write down what it gives."""
    import time_machine

    record = Record(folder)
    with time_machine.travel(MOMENT, tick=False):
        from app import create_app
        from rules.__main__ import main

        app = create_app()
        for root in ("", "/en"):
            every_link(app.test_client(), root, record)
        for name, answers in stories(cases):
            for root in ("", "/en"):
                walk(app.test_client(), root, name, answers, record)
            file = folder / "answers.json"
            file.write_text(json.dumps(answers), encoding="utf-8")
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                main(["assess", str(file)])
            record.keep(f"{name}: assess", said.getvalue().encode())
    (folder / "marks.json").write_text(json.dumps(record.marks), encoding="utf-8")


def compare(before: dict[str, str], after: dict[str, str], folders: tuple[File, File]) -> int:
    """Say what differs, an example of each kind; returns for how many places."""
    different = [place for place in before | after if before.get(place) != after.get(place)]
    kinds = Counter(place.rpartition(": ")[2] for place in different)
    for kind, number in kinds.most_common(SHOWN_AT_MOST):
        place = next(place for place in different if place.endswith(kind))
        sys.stdout.write(f"\n{number} × {kind}, for example {place}\n")
        texts = [
            (folder / marks[place]).read_text("utf-8", "replace").splitlines()
            if place in marks
            else []
            for marks, folder in zip((before, after), folders, strict=True)
        ]
        lines = list(difflib.unified_diff(*texts, "before", "now", lineterm="", n=1))
        sys.stdout.write("\n".join(line[:200] for line in lines[:SHOWN_AT_MOST]) + "\n")
    sys.stdout.write(f"{len(before)} places, {len(different)} different.\n")
    return len(different)


def main(arguments: list[str]) -> int:
    """Record both checkouts side by side, each with its own code, and compare them."""
    if len(arguments) == 3 and arguments[0] == "--record":
        sys.path[0] = str(File.cwd())  # where this script stands, tests/html.py hides html
        record_checkout(File(arguments[1]), File(arguments[2]))
        return 0
    if len(arguments) != 1 or not File(arguments[0], "app.py").is_file():
        sys.stderr.write("Give the folder of another checkout, such as one by git worktree add.\n")
        return 2
    checkouts = File(arguments[0]).resolve(), File(__file__).resolve().parent.parent
    cases = checkouts[0] / "tests" / "cases.toml"
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        folders = File(one), File(other)
        runs = [
            subprocess.Popen([sys.executable, __file__, "--record", cases, folder], cwd=checkout)
            for checkout, folder in zip(checkouts, folders, strict=True)
        ]
        if max(run.wait() for run in runs):
            return 2
        marks = [json.loads((folder / "marks.json").read_text("utf-8")) for folder in folders]
        return 1 if compare(marks[0], marks[1], folders) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
