"""Answers, results and questions as plain data, for files and other programs."""

from __future__ import annotations

import json
import reprlib
from collections.abc import Container, Mapping
from pathlib import Path as File
from typing import Any

from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.model import AnyOf, Fit, OneOf, Question, RedFlag, Result
from rules.reasoning.assess import assess
from rules.reasoning.path import Path, follow


class BadInputError(Exception):
    """The input cannot be used; the message says what, where and what to do."""


def read_answers(file: File) -> dict[str, list[str]]:
    """The answers in a JSON file: question id -> chosen option ids.

    Raises BadInputError for a missing file, text that is no JSON, an unknown question or option.
    """
    content = read_json(file, "see `python -m rules schema`")
    if not isinstance(content, dict):
        raise BadInputError(f"{file}: holds no JSON object; write question ids with their answers.")
    return {name: chosen(name, value) for name, value in content.items()}


def read_json(file: File, remedy: str) -> object:
    """What a JSON file holds; BadInputError with this remedy when it is none."""
    try:
        content: object = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadInputError(
            f"{file}: cannot be read ({error.strerror}); give a JSON file."
        ) from error
    except (ValueError, RecursionError) as error:
        raise BadInputError(f"{file}: is not JSON ({error}); {remedy}.") from error
    return content


def chosen(name: str, value: object) -> list[str]:
    """The options that `value` chooses at the question `name`: one id, or a list for several.

    Raises BadInputError for an unknown question or option.
    """
    question = BY_ID.get(name)
    if question is None:
        raise BadInputError(f"unknown question {name!r}; known are {', '.join(BY_ID)}.")
    values = value if isinstance(value, list) and isinstance(question, AnyOf) else [value]
    known = [option.id for option in question.options if option.id in values]
    if not values or len(known) != len(values):
        one = "one of" if isinstance(question, OneOf) else "a list of"
        options = ", ".join(option.id for option in question.options)
        raise BadInputError(
            f"question {name!r} does not accept {reprlib.repr(value)}; give {one} {options}."
        )
    return known


def allowed_path(given: Mapping[str, list[str]], assume_unknown: Container[str]) -> Path:
    """The path of these answers, as `follow` has it.

    Raises BadInputError when an answer that counts is not allowed, such as "geen" beside another.
    """
    path = follow(given, assume_unknown)
    for question in path.asked:
        problem = question.problem(given.get(question.id, ["?"]), path.answers)
        if question.id in given and problem:
            raise BadInputError(f"question {question.id!r}: {given[question.id]!r}: {problem}")
    return path


def result_as_json(given: Mapping[str, list[str]]) -> dict[str, Any]:
    """The result for these answers as plain data; a question left out counts as unknown.

    Raises BadInputError when an answer that counts is not allowed, such as "geen" beside another.
    """
    path = allowed_path(given, assume_unknown=BY_ID)
    result = assess(path.answers)
    return {
        "urgency": result.urgency.id,
        "flags": [_flag(flag, path) for flag in result.flags],
        "causes": [_cause(fit, result) for fit in result.causes],
        "base": result.base,
        "unanswered": [q.id for q in path.asked if q.id not in given],
        "ignored": [name for name in given if BY_ID[name] not in path.asked],
    }


def _flag(flag: RedFlag, path: Path) -> dict[str, Any]:
    return {
        "id": flag.id,
        "level": None if flag.level is None else flag.level.id,
        "reason": str(flag.reason),
        "because": [str(reason) for reason in flag.condition.reasons(path.answers)],
        "evidence": flag.evidence.grade,
        "sources": list(flag.evidence.sources),
    }


def _cause(fit: Fit, result: Result) -> dict[str, Any]:
    return {
        "id": fit.cause.id,
        "name": fit.cause.name,
        "points": fit.points,
        "fits": "past goed" if fit is result.well else "kan passen",
        "for": [{"points": f.points, "text": f.text} for f in fit.findings if f.points > 0],
        "against": [{"points": f.points, "text": f.text} for f in fit.opposes],
    }


def _question(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "code": question.code,
        "part": question.part.number,
        "title": question.title,
        "why": question.why,
        "choose": "one" if isinstance(question, OneOf) else "one or more",
        "asked_when": question.asked_when.as_json(),
        "asked_when_dutch": str(question.asked_when),
        "options": [
            {"id": o.id, "label": o.label, "hint": o.hint, "alone": o.alone}
            for o in question.options
        ],
    }


def schema() -> list[dict[str, Any]]:
    """Every question with its options and conditions."""
    return [_question(question) for question in QUESTIONS]
