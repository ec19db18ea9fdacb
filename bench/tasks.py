"""What work.py is given to do in a checkout, and how it is asked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path as File
from types import MappingProxyType
from typing import NamedTuple

from bench.report import ROOT, BenchError
from bench.servers import KEYS
from bench.visits import Request
from tests.stories import Given

WORK = ROOT / "bench" / "work.py"
SETTINGS = KEYS | {"PYTHONHASHSEED": "0"}
ASSESS, FOLLOW, WHAT_IF = "assess", "follow", "what-if"

Ask = Callable[[str, int], float]  # this call, so often: the µs of processor time of one


class Work(NamedTuple):
    """Which module has the app of a checkout, the requests for it, and the answers to judge."""

    folder: File
    module: str
    requests: Mapping[str, Request] = MappingProxyType({})
    given: Given | None = None

    @property
    def calls(self) -> list[str]:
        """Everything that can be asked for."""
        return [*self.requests, *((ASSESS, FOLLOW, WHAT_IF) if self.given else ())]

    @property
    def task(self) -> str:
        """The first line that work.py is told."""
        requests = {name: request[:4] for name, request in self.requests.items()}
        return json.dumps({"module": self.module, "requests": requests, "given": self.given})


@contextmanager
def working(work: Work) -> Iterator[Ask]:
    """A process that does this work, a bit at a time."""
    process = subprocess.Popen(
        [sys.executable, WORK],
        cwd=work.folder,
        env=os.environ | SETTINGS,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )

    def ask(call: str, times: int) -> float:
        process.stdin.write(f"{json.dumps([call, times])}\n")
        process.stdin.flush()
        said = process.stdout.readline()
        if not said:
            raise BenchError(f"{work.module} does not work: run bench/work.py by hand to see why.")
        return float(said)

    with process:
        process.stdin.write(f"{work.task}\n")
        yield ask
        process.stdin.close()
