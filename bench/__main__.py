"""python -m bench [part ...]: measure the parts, and write the figures down.

Unless parts are named all are measured but the tests, which take as long as they take. A part that
is not measured keeps its figures and their date. Exit status 0 also when a figure misses its
limit, which is shown; 2 when something cannot be measured on this machine.
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
    "instructions": "bench.counting",
    "serving": "bench.serving",
    "start": "bench.loaded",
    "assess": "bench.assess",
    "bytes": "bench.bytes",
    "visit": "bench.visit",
    "tests": "bench.suite",
}
SLOW = ("tests",)  # only when named
SETTINGS = ("HEUPCHECK_", "FLASK_", "PYTHON")  # of this shell, which would change what is measured


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
    """Measure these parts; each is written down, and told, as soon as it is done."""
    for name in names:
        started = time.monotonic()
        parts = {**report.read(), name: measured(name)}
        report.write({each: parts[each] for each in MODULES if each in parts})
        rows, seconds = parts[name].rows, time.monotonic() - started
        sys.stdout.write(f"\n{name}: {len(rows)} figures in {seconds:.0f} s\n")
        for row in rows:
            if row.limit is not None:
                sys.stdout.write(f"  {row.what}: {row.measured} ({row.wanted}) {row.note}\n")
        sys.stdout.flush()


def main() -> int:
    """Measure what the command line names, without the settings that this shell may have."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="What the check costs.")
    parser.add_argument(
        "parts", nargs="*", choices=MODULES, metavar="part", help=", ".join(MODULES)
    )
    chosen = parser.parse_args().parts or [name for name in MODULES if name not in SLOW]
    for setting in [name for name in os.environ if name.startswith(SETTINGS)]:
        del os.environ[setting]
    try:
        measure([name for name in MODULES if name in chosen])
    except BenchError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
