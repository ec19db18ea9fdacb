"""The check as it was, taken out of the history of this repository to be run beside it."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path as File

from bench.report import ROOT, BenchError

BUILD = "5cd73a9"  # before pages were kept and conditions compiled; 96 flags, 45 questions
ENGINE = "f2c6626"  # the last with the engine of before; its rules are those that came after


@contextmanager
def checkout(revision: str) -> Iterator[File]:
    """A folder with this revision, that is removed afterwards."""
    packed = subprocess.run(
        ["git", "archive", revision],  # noqa: S607 - the git of whoever measures
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if packed.returncode:
        raise BenchError(f"This clone has no {revision} to compare with: git fetch --unshallow.")
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as files:
            files.extractall(folder, filter="data")
        yield File(folder)
