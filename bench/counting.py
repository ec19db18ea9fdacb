"""How many instructions each piece of work takes: the same whatever else the machine does.

`valgrind --tool=callgrind` runs work.py in each checkout and writes its counts down at every
getloadavg(3): the start of the app first, then each piece of work with what lies between two.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path as File

from bench import before, servers, visits
from bench.report import ROOT, BenchError, Row
from bench.stories import ADULT
from bench.tasks import ASSESS, SETTINGS, WHAT_IF, WORK, Work

COUNT = ("valgrind", "--tool=callgrind", "--dump-before=getloadavg")
MISSING = "not measured: valgrind is not installed (apt-get install valgrind)"
TOTAL = re.compile(r"^summary: (\d+)", re.MULTILINE)
START = "start"
TIMES = {WHAT_IF: 3, visits.RESULT: 3}  # that a call is counted, after as many to warm up
USUALLY = 20

US, FORM, BUILD, ENGINE = "the check", "one form", "before", "before, the same rules"
RATIOS = (
    ("a question", visits.GET, FORM, 0.35),
    ("a question", visits.POST, FORM, 0.92),
    ("a question", visits.GET, BUILD, None),
    ("a question", visits.POST, BUILD, None),
    ("", visits.RESULT, BUILD, 0.5),
    ("", START, BUILD, 0.9),
    ("", ASSESS, ENGINE, 0.45),
    ("", WHAT_IF, ENGINE, 0.35),
)
_row = partial(Row, "instructions")


def count(work: Work) -> dict[str, float]:
    """How many thousand instructions the start of this app takes, and each call."""
    with tempfile.TemporaryDirectory() as folder:
        written = File(folder, "counts")
        done = subprocess.run(
            [*COUNT, f"--callgrind-out-file={written}", sys.executable, WORK],
            input="\n".join(_told(work)),
            cwd=work.folder,
            env=os.environ | SETTINGS,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            said = [line for line in done.stderr.splitlines() if not line.startswith("==")]
            raise BenchError(f"{work.module} cannot be counted: {(said or ['no reason'])[-1]}")
        start, *parts = [
            _total(File(f"{written}.{number}")) for number in range(1, 1 + 4 * len(work.calls))
        ]
    counted = parts[2::4]  # after the calls to warm up and what lies between
    each = zip(work.calls, counted, strict=True)
    return {START: start, **{name: total / TIMES.get(name, USUALLY) for name, total in each}}


def _told(work: Work) -> Iterator[str]:
    yield work.task
    for name in work.calls:
        yield from 2 * [json.dumps([name, TIMES.get(name, USUALLY)])]


def _total(counts: File) -> float:
    found = TOTAL.search(counts.read_text())
    if not found:
        raise BenchError("callgrind wrote no summary.")
    return int(found[1]) / 1000


def _works(build: File, engine: File) -> dict[str, Work]:
    """The same work for each; one form has no rules, and of the old engine only those are asked."""
    with servers.baseline("bench.one_form") as one, servers.check() as us:
        form, ours = visits.of_one_form(one), visits.of_the_check(us)
    with servers.check(build) as old:
        theirs = visits.of_the_check(old, build)
    return {
        FORM: Work(ROOT, "bench.one_form", form),
        US: Work(ROOT, "app", ours, ADULT),
        BUILD: Work(build, "app", theirs),
        ENGINE: Work(engine, "app", given=ADULT),
    }


def measure() -> list[Row]:
    """Instructions of requests, start and rules, beside one form and the check of before."""
    if not shutil.which(COUNT[0]):
        return [_ratio(*each, counts={}) for each in RATIOS]
    with ExitStack() as stack, ThreadPoolExecutor(os.cpu_count()) as processes:
        revisions = (before.BUILD, before.ENGINE)
        works = _works(*[stack.enter_context(before.checkout(each)) for each in revisions])
        counts = dict(zip(works, processes.map(count, works.values()), strict=True))
    return [
        *(_ratio(*each, counts=counts) for each in RATIOS),
        *(
            _row(f"{name}, {app}", round(total), "thousand instructions")
            for app, each in counts.items()
            for name, total in each.items()
        ),
    ]


def _ratio(
    what: str, call: str, against: str, limit: float | None, counts: dict[str, dict[str, float]]
) -> Row:
    name = f"{call} {what}".strip() + f" ÷ {against}"
    if not counts:
        return _row(name, None, "×", limit, note=MISSING)
    return _row(name, round(counts[US][call] / counts[against][call], 3), "×", limit)
