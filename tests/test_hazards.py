"""The hazard log: every hazard once, complete, and every control a test that exists."""

import ast
import re
from pathlib import Path as File

import pytest

ROOT = File(__file__).parent.parent
LOG = (ROOT / "docs" / "hazards.md").read_text(encoding="utf-8")
SECTIONS = re.findall(r"^## (H\d+) [^\n]+\n(.*?)(?=^## |\Z)", LOG, re.M | re.S)
HAZARDS = [hazard for hazard, _ in SECTIONS]


def names_in(file: File) -> set[str]:
    """The names of the tests in a file, as `file::name`."""
    functions = ast.parse(file.read_text(encoding="utf-8")).body
    names = (node.name for node in functions if isinstance(node, ast.FunctionDef))
    return {f"{file.name}::{name}" for name in names if name.startswith("test_")}


TESTS = {name for file in (ROOT / "tests").glob("test_*.py") for name in names_in(file)}


def test_every_hazard_is_in_the_log_once_and_in_order():
    assert [f"H{number}" for number in range(1, 23)] == HAZARDS


@pytest.mark.parametrize(("hazard", "text"), SECTIONS, ids=HAZARDS)
def test_a_hazard_is_complete(hazard: str, text: str):
    for pattern in (
        r"\*\*Cause:\*\* \w",
        r"\*\*Effect:\*\* \w",
        r"\*\*Severity:\*\* [1-5]$",
        r"\*\*Likelihood:\*\* [1-5] before, [1-5] after$",
        r"\*\*Owner:\*\* .+, \d{4}-\d\d-\d\d$",
        r"\*\*Controls:\*\*",
        r"\*\*Open:\*\* \w",
    ):
        assert len(re.findall(rf"^- {pattern}", text, re.M)) == 1, (hazard, pattern)


@pytest.mark.parametrize(("hazard", "text"), SECTIONS, ids=HAZARDS)
def test_controls_make_a_hazard_less_likely_and_without_any_nothing_is_claimed(hazard, text: str):
    before, after = map(int, re.findall(r"([1-5]) before, ([1-5]) after", text)[0])
    controls = re.findall(r"^  - .+$", text, re.M)
    assert all("`test_" in control for control in controls), hazard
    assert (after < before) == bool(controls), hazard


def test_every_control_names_a_test_that_exists():
    named = set(re.findall(r"`(test_[^`]+)`", LOG))
    assert named
    assert named - TESTS == set()
