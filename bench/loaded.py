"""What is loaded to serve the check: how long its start takes, and what each package adds.

Packages are imported one after the other in a process of its own, each after what it needs, so a
share is what a package adds to those above it: the time of its modules by `-X importtime`, the
memory by smaps. Everything is compiled before, as it is where the check is deployed.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path as File
from statistics import median

from bench import before, pairs
from bench.report import LOADED, ROOT, BenchError, Row, Table

PART = "start"
STARTS = 20
LIMIT = 0.4  # seconds
RATIO = 0.9  # of what it took before
MAKE, SERVE = "import app; app.create_app()", "import serve"
IMPORTS = 5  # of which the fastest is told
PACKAGES = {  # by the name of what is imported: the names of its modules, and of what it needs
    "flask": ("flask", "werkzeug", "jinja2", "markupsafe", "click", "blinker", "itsdangerous"),
    "flask_wtf": ("flask_wtf", "wtforms"),
    "cryptography.hazmat.primitives.ciphers.aead": ("cryptography",),
    "babel.dates": ("babel",),
    "msgspec": ("msgspec",),
    "waitress": ("waitress",),
    "rules.reasoning.outcome": ("rules",),
    "app": ("wizard", "app"),
}
OTHERS = "the standard library"
TIMED = re.compile(r"import time: +(\d+) \| +\d+ \| *(\w+)")
HOLD = f"""
import importlib, os
from tests.load.servers import memory
for name in {list(PACKAGES)!r}:
    before = memory(os.getpid())
    importlib.import_module(name)
    print(memory(os.getpid()) - before)
"""


def _run(code: str, *options: str, folder: File = ROOT) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, *options, "-c", code],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BenchError(f"Python could not run “{code.strip()}”.")
    return done


def _seconds(code: str, folder: File = ROOT) -> float:
    """How long a process takes from its start to its end."""
    started = time.perf_counter()
    _run(code, folder=folder)
    return time.perf_counter() - started


def _starts() -> list[Row]:
    with before.checkout(before.BUILD) as build:
        turns = [
            partial(_seconds, "pass"),
            partial(_seconds, "import bench.one_form"),
            partial(_seconds, MAKE),
            partial(_seconds, MAKE, build),
        ]
        python, one, ours, old = pairs.in_turn(turns, STARTS)
    return [
        pairs.ratio(PART, "start ÷ before", ours, old, limit=RATIO),
        Row(PART, "start of the check", median(ours), "s", LIMIT),
        Row(PART, "start before", median(old), "s"),
        Row(PART, "start of one form", median(one), "s"),
        Row(PART, "start of Python alone", median(python), "s"),
    ]


def _shares() -> Table:
    """What each package adds, of which the standard library's modules are told apart."""
    held = map(int, _run(HOLD).stdout.split())
    modules: Counter[str] = Counter()
    took: Counter[str] = Counter()
    owner = {name: package for package, names in PACKAGES.items() for name in names}
    runs = [TIMED.findall(_run(SERVE, "-X", "importtime").stderr) for _ in range(IMPORTS)]
    for microseconds, name in min(runs, key=lambda run: sum(int(taken) for taken, _ in run)):
        package = owner.get(name, OTHERS)
        modules[package] += 1
        took[package] += int(microseconds)
    memory = dict(zip(PACKAGES, held, strict=True))
    lines = [
        (
            ", ".join(PACKAGES.get(package, (package,))),
            modules[package],
            f"{took[package] / 1000:.0f} ms",
            f"{memory[package] / 1e6:.1f} MB" if package in memory else "with who needs it",
        )
        for package in (*PACKAGES, OTHERS)
    ]
    return Table(LOADED, ("package", "modules", "import", "memory (PSS)"), lines)


def measure() -> list[Row | Table]:
    """The time to start, beside one form and the check of before; what each package adds."""
    return [*_starts(), _shares()]
