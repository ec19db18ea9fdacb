"""How long the test command of the README takes, and which of its files take most of it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path as File
from xml.etree.ElementTree import Element, parse

from bench.report import ROOT, BenchError, Row

LIMIT = 300  # seconds
SLOWEST = 8  # files
TESTS = ("-m", "pytest")


def run(written: File) -> float:
    """Run the tests and have them write JUnit XML here; returns how many seconds it took.

    A test that fails takes its time too; tests that cannot run at all are a BenchError.
    """
    command = [sys.executable, *TESTS, f"--junitxml={written}"]
    started = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False
    )
    seconds = time.monotonic() - started
    if done.returncode > 1 or not written.exists():
        reason = (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
        raise BenchError(f"The tests do not run: {reason}")
    return seconds


def per_file(tests: list[Element]) -> dict[str, float]:
    """The seconds of each test file, over all processes together, the slowest first."""
    seconds: dict[str, float] = defaultdict(float)
    for test in tests:
        seconds[f"{test.attrib['classname'].replace('.', '/')}.py"] += float(test.attrib["time"])
    return dict(sorted(seconds.items(), key=lambda each: -each[1]))


def measure() -> list[Row]:
    """The wall time of the whole command and the slowest files, in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        written = File(folder, "tests.xml")
        wall = run(written)
        tests = list(parse(written).iter("testcase"))  # noqa: S314 - pytest wrote it just now
    failed = sum(
        test.find("failure") is not None or test.find("error") is not None for test in tests
    )
    command = "whole command" + f", with {failed} failed" * bool(failed)
    slowest = list(per_file(tests).items())[:SLOWEST]
    return [
        Row("tests", command, round(wall, 1), "s", LIMIT, note=f"{len(tests)} tests"),
        *(Row("tests", file, round(seconds, 1), "s") for file, seconds in slowest),
    ]
