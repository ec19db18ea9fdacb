"""Why this result: the answers that decided, in the visitor's own words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rules.conditions import Condition
from rules.model import Answers, Question, Reason, RedFlag
from rules.questions import QUESTIONS


class Why(NamedTuple):
    """A reason, and the answers (question and chosen labels) that led to it."""

    reason: Reason
    answers: tuple[str, ...]


def why(flags: Iterable[RedFlag], answers: Answers) -> tuple[Why, ...]:
    """The reasons of these flags, each once, with the answers that made them hold."""
    by_reason: dict[Reason, list[RedFlag]] = {}
    for flag in flags:
        by_reason.setdefault(flag.reason, []).append(flag)
    return tuple(
        Why(
            reason,
            decisive((flag.when for flag in same), answers)
            or decisive((flag.who for flag in same), answers),
        )
        for reason, same in by_reason.items()
    )


def decisive(conditions: Iterable[Condition], answers: Answers) -> tuple[str, ...]:
    """The answers that made these conditions hold, each question once, in the order asked."""
    read: dict[Question, set[str]] = {}
    for condition in conditions:
        for reason in condition.reasons(answers):
            chosen = reason.options & answers.chosen[reason.question.id]
            read.setdefault(reason.question, set()).update(chosen)
    return tuple(_said(question, read[question]) for question in QUESTIONS if question in read)


def _said(question: Question, options: set[str]) -> str:
    labels = "; ".join(option.label for option in question.chosen(options))
    return f"{question.short}: {labels}"
