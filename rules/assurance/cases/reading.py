"""A case file: what it may say, and one clear sentence for what it may not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path as File
from typing import Any

from rules.model import Urgency


class BadCaseError(Exception):
    """A case file cannot be used; the message says what, where and what to do."""


@dataclass(frozen=True)
class Case:
    """One published case: the stated facts by field, and what a fair judge expects."""

    id: str
    facts: Mapping[str, Any]
    cause: str
    also: tuple[str, ...]
    minimum: Urgency
    maximum: Urgency
    hard: bool


@dataclass(frozen=True)
class Told:
    """What became of the facts: answers, facts without an answer, and what had to be assumed."""

    answers: dict[str, list[str]]
    unused: tuple[str, ...]
    assumed: tuple[str, ...]


# The form of a case file

CLASSES = (
    "osteoarthritis",
    "bursitis_gtps",
    "nerve",
    "overuse",
    "dysplasia",
    "trauma_fracture",
    "other_serious",
    "other_nonserious",
)
_ONE_OF = {
    "onset": ("sudden_trauma", "sudden_no_trauma", "gradual", "since_childhood"),
    "stiffness": (
        "none",
        "morning_lt30",
        "morning_30_60",
        "morning_gt60",
        "after_rest",
        "unspecified",
    ),
    "clicking": ("none", "painless", "painful", "locking"),
    "weight_bearing": ("full", "painful_limp", "with_aid", "unable"),
    "cause": CLASSES,
    "urgency_minimum": tuple(urgency.id for urgency in Urgency),
    "urgency_maximum": tuple(urgency.id for urgency in Urgency),
}
_SOME_OF = {
    "pain_locations": (
        "groin",
        "lateral",
        "buttock",
        "anterior_thigh",
        "posterior_thigh",
        "knee",
        "low_back",
        "below_knee",
    ),
    "cause_also_acceptable": CLASSES,
}
_NUMBERS = ("age", "duration_days")
_YES_OR_NO = ("minor", "trauma", "hard_from_history")
_TEXTS = ("story", "duration", "location_note", "side", "radiation")
_WORDS = (
    "swelling_redness_warmth",
    "fever",
    "night_pain",
    "lying_on_side",
    "aggravating",
    "easing",
    "neuro",
    "load_change",
    "other_symptoms",
    "course",
)
_REQUIRED = ("cause", "urgency_minimum", "urgency_maximum")


def read_cases(file: File) -> list[Case]:
    """The cases in a JSON file, in the form of tests/cases-dev.json.

    Raises BadCaseError for a missing file, text that is no JSON list of cases, or a wrong field.
    """
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadCaseError(
            f"{file}: cannot be read ({error.strerror}); give a JSON file."
        ) from error
    except ValueError as error:
        raise BadCaseError(f"{file}: is not JSON ({error}); give a list of cases.") from error
    if not isinstance(content, list) or not content:
        raise BadCaseError(f"{file}: holds no list of cases; see tests/cases-dev.json.")
    cases = [_case(file, number, facts) for number, facts in enumerate(content, start=1)]
    ids = [case.id for case in cases]
    for name in ids:
        if ids.count(name) > 1:
            raise BadCaseError(f"{file}: case {name!r}, field 'id': is used twice; rename one.")
    return cases


def _case(file: File, number: int, facts: object) -> Case:
    if not isinstance(facts, dict):
        raise BadCaseError(f"{file}: case number {number} is no object; write fields and values.")
    name = facts.get("id")
    if not isinstance(name, str) or not name:
        raise BadCaseError(f"{file}: case number {number}, field 'id': missing; give it a text.")
    for field in (*_ONE_OF, *_SOME_OF, *_NUMBERS, *_YES_OR_NO, *_TEXTS, *_WORDS, "history"):
        problem = _problem(field, facts.get(field))
        if problem:
            raise BadCaseError(f"{file}: case {name!r}, field {field!r}: {problem}")
    minimum = Urgency.of(facts["urgency_minimum"])
    maximum = Urgency.of(facts["urgency_maximum"])
    if minimum > maximum:
        raise BadCaseError(
            f"{file}: case {name!r}, field 'urgency_minimum': is above urgency_maximum; swap them."
        )
    also = tuple(facts.get("cause_also_acceptable") or ())
    hard = facts.get("hard_from_history") is True
    return Case(name, facts, facts["cause"], also, minimum, maximum, hard)


def _problem(field: str, value: object) -> str | None:
    """What is wrong with the value of a field, and what to do; None when nothing is."""
    if value is None:
        return "is missing; it cannot be null." if field in _REQUIRED else None
    if field in _ONE_OF:
        known = value in _ONE_OF[field]
        return None if known else f"{value!r} is unknown; give one of {', '.join(_ONE_OF[field])}."
    if field in _SOME_OF:
        known = isinstance(value, list) and all(item in _SOME_OF[field] for item in value)
        return None if known else f"{value!r}: give a list of {', '.join(_SOME_OF[field])}."
    if field in _NUMBERS:
        known = isinstance(value, int | float) and not isinstance(value, bool) and value >= 0
        return None if known else f"{value!r} is no number of 0 or more; give one, or null."
    if field in _YES_OR_NO:
        return None if isinstance(value, bool) else f"{value!r}: give true, false or null."
    if field in _TEXTS:
        return None if isinstance(value, str) else f"{value!r} is no text; give one, or null."
    if field == "history":
        return None if isinstance(value, dict) else f"{value!r} is no object; name each condition."
    texts = isinstance(value, list) and all(isinstance(item, str) for item in value)
    known = texts or isinstance(value, bool | str)
    return None if known else f"{value!r}: give a list of texts, a text, true, false or null."
