"""Published cases: the check filled in for a patient whose story was published, and its judgement.

A reader of the story gave the answers on some day. What the story leaves out counts as unknown; a
question that is asked only since a later day was not put to the story, and counts for nothing
until somebody reads it again.
"""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path as File
from typing import Any

from rules.knowledge.questions import QUESTIONS
from rules.model import Question, Urgency
from rules.reasoning.path import Path
from rules.reasoning.plain import BadInputError, allowed_path, chosen, read_json

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


@dataclass(frozen=True)
class Case:
    """One published case: the answers, and what a fair judge expects of the check.

    Without a `cause` it is judged on urgency alone; `also` are causes that are as good. Answers
    without a date are older than any question that has one.
    """

    id: str
    answers: Mapping[str, list[str]]
    minimum: Urgency
    maximum: Urgency
    cause: str | None = None
    also: tuple[str, ...] = ()
    hard: bool = False
    story: str = ""
    answered_on: date = date.min

    @cached_property
    def path(self) -> Path:
        """The path through the check; BadInputError for an answer that it does not take."""
        put = {question.id for question in QUESTIONS if question.since <= self.answered_on}
        return allowed_path(self.answers, assume_unknown=put)

    @property
    def causes(self) -> tuple[str, ...]:
        """The cause that the source names and those that are as good; none without a cause."""
        return () if self.cause is None else (self.cause, *self.also)

    @property
    def unread(self) -> tuple[Question, ...]:
        """The questions for which the story must be read again."""
        return tuple(
            question
            for question in self.path.asked
            if question.since > self.answered_on and question.id not in self.path.answers
        )


def read_cases(file: File) -> list[Case]:
    """The cases in a JSON file, in the form that tests/cases.md describes.

    Raises BadInputError for a missing file, text that is no JSON list of cases, a wrong field, or
    an answer that the check does not take.
    """
    content = read_json(file, "give a list of cases")
    if not isinstance(content, list) or not content:
        raise BadInputError(f"{file}: holds no list of cases; see tests/cases.md.")
    cases: dict[str, Case] = {}
    for number, entry in enumerate(content, start=1):
        case = _case(file, number, entry)
        if case.id in cases:
            raise BadInputError(f"{file}: case {case.id!r}, field 'id': used twice; rename one.")
        cases[case.id] = case
    return list(cases.values())


def _case(file: File, number: int, entry: object) -> Case:
    if not isinstance(entry, dict):
        raise BadInputError(f"{file}: case number {number} is no object; write fields and values.")
    name = entry.get("id")
    where = f"{file}: case {name!r}" if _is_name(name) else f"{file}: case number {number}"
    for field, (allowed, give) in _FIELDS.items():
        value = entry.get(field)
        if not allowed(value):
            wrong = "missing" if value is None else f"{reprlib.repr(value)} is not allowed"
            raise BadInputError(f"{where}, field {field!r}: {wrong}; give {give}.")
    try:
        case = _read(entry)
        _ = case.path  # walked now, so that an answer that no longer fits is said with its case
    except BadInputError as error:
        raise BadInputError(f"{where}: {error} Read its story again and answer anew.") from error
    if case.minimum > case.maximum:
        raise BadInputError(
            f"{where}, field 'urgency_minimum': is above urgency_maximum; swap them."
        )
    return case


def _read(entry: Mapping[str, Any]) -> Case:
    day = entry.get("answered_on")
    return Case(
        id=entry["id"],
        answers={name: chosen(name, _single(value)) for name, value in entry["answers"].items()},
        minimum=Urgency.of(entry["urgency_minimum"]),
        maximum=Urgency.of(entry["urgency_maximum"]),
        cause=entry.get("cause"),
        also=tuple(entry.get("cause_also_acceptable") or ()),
        hard=entry.get("hard_from_history") is True,
        story=entry.get("story") or "",
        answered_on=date.fromisoformat(day) if day else date.min,
    )


def _single(value: object) -> object:
    """An answer without the list around it, when that holds one option."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value


# The form of a case: what each field may hold, and what to give instead.

_LEVELS = tuple(urgency.id for urgency in Urgency)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _is_day(value: object) -> bool:
    try:
        return value is None or (isinstance(value, str) and bool(date.fromisoformat(value)))
    except ValueError:
        return False


def _is_classes(value: object) -> bool:
    return value is None or (isinstance(value, list) and all(item in CLASSES for item in value))


_FIELDS: Mapping[str, tuple[Callable[[object], bool], str]] = {
    "id": (_is_name, "a text"),
    "story": (lambda value: value is None or isinstance(value, str), "a text"),
    "answers": (lambda value: isinstance(value, dict), "question ids with their answers"),
    "answered_on": (_is_day, "a day such as 2026-11-27"),
    "urgency_minimum": (lambda value: value in _LEVELS, f"one of {', '.join(_LEVELS)}"),
    "urgency_maximum": (lambda value: value in _LEVELS, f"one of {', '.join(_LEVELS)}"),
    "cause": (lambda value: value in (None, *CLASSES), f"one of {', '.join(CLASSES)}"),
    "cause_also_acceptable": (_is_classes, f"a list of {', '.join(CLASSES)}"),
    "hard_from_history": (lambda value: value is None or isinstance(value, bool), "true or false"),
}
