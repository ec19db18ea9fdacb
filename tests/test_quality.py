"""The code itself: types, lint, and a README whose commands are the ones that CI runs."""

import subprocess
import sys
from pathlib import Path as File

import pytest

ROOT = File(__file__).parent.parent


@pytest.mark.parametrize(
    "command",
    [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
    ],
    ids=" ".join,
)
def test_clean(command: list[str]):
    run = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_imports_point_one_way():
    """The contracts of pyproject.toml: app, wizard, rules; and the rooms of the rules."""
    command = File(sys.executable).with_name("lint-imports")
    run = subprocess.run([command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_ci_installs_the_browser_and_runs_the_command_of_the_readme():
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    browser, command = (line for line in lines if line and not line.startswith(("#", "set ")))
    assert browser.endswith("apt-get install -qy chromium; }")
    assert f"\n{command}\n" in (ROOT / "README.md").read_text(encoding="utf-8")
