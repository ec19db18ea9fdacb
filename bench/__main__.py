"""python -m bench [part ...]: measure the parts, all unless named, and write the figures down.

A part that is not measured keeps its figures and their date. Exit status 0 also when a figure
misses its limit, which the tables show; 2 when something cannot be measured on this machine.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from importlib import import_module

from bench import report
from bench.report import BenchError

MODULES = {
    "serving": "bench.serving",
    "assess": "bench.assess",
    "bytes": "bench.bytes",
    "visit": "bench.visit",
    "tests": "bench.suite",
}
SETTINGS = "HEUPCHECK_"


def measured(name: str) -> report.Part:
    """Measure this part now."""
    try:
        return report.part(import_module(MODULES[name]).measure())
    except ModuleNotFoundError as error:
        raise BenchError(
            f"{name} needs the Python module {error.name}, which is not here: "
            "python -m pip install -r bench/requirements.txt."
        ) from error


def measure(names: list[str]) -> None:
    """Measure these parts; each is written down, and told in a line, as soon as it is done."""
    for name in names:
        started = time.monotonic()
        parts = {**report.read(), name: measured(name)}
        report.write({each: parts[each] for each in MODULES if each in parts})
        rows, seconds = parts[name].rows, time.monotonic() - started
        missed = sum(row.missed for row in rows)
        sys.stdout.write(f"{name}: {len(rows)} figures in {seconds:.0f} s, {missed} missed\n")
        sys.stdout.flush()


def main() -> int:
    """Measure what the command line names, without the settings that this shell may have."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="What the check costs.")
    parser.add_argument(
        "parts", nargs="*", choices=MODULES, metavar="part", help=", ".join(MODULES)
    )
    chosen = parser.parse_args().parts
    for setting in [name for name in os.environ if name.startswith(SETTINGS)]:
        del os.environ[setting]
    try:
        measure([name for name in MODULES if name in chosen or not chosen])
    except BenchError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
