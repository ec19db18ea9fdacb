"""Why this result: the answers that decided, in the visitor's own words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rules.conditions import Condition
from rules.knowledge.questions import QUESTIONS
from rules.language import _
from rules.model import Answers, Option, Question, Reason, RedFlag, Result


class Chosen(NamedTuple):
    """A question, and the options chosen there."""

    question: Question
    options: tuple[Option, ...]

    def __str__(self) -> str:
        labels = "; ".join(_(option.label) for option in self.options)
        return f"{_(self.question.short)}: {labels}"


class Why(NamedTuple):
    """A reason for the advice in sentences, and the answers to it; none where no flag decided."""

    sentences: tuple[str, ...]
    answers: tuple[Chosen, ...]


def why(result: Result, answers: Answers) -> tuple[Why, ...]:
    """The reasons of the flags that decided, each once; else the one of the base level."""
    by_reason: dict[Reason, list[RedFlag]] = {}
    for flag in result.deciding:
        by_reason.setdefault(flag.reason, []).append(flag)
    return tuple(
        Why(
            (reason.behind.text, reason.why.text),
            decisive((flag.when for flag in same), answers)
            or decisive((flag.who for flag in same), answers),
        )
        for reason, same in by_reason.items()
    ) or (Why((result.base,), ()),)


def decisive(conditions: Iterable[Condition], answers: Answers) -> tuple[Chosen, ...]:
    """The answers that made these conditions hold, each question once, in the order asked."""
    read: dict[str, int] = {}
    for condition in conditions:
        for reason in condition.reasons(answers):
            question = reason.question
            read[question.id] = read.get(question.id, 0) | question.mask(reason.options)
    return tuple(
        Chosen(q, q.within(read[q.id] & answers.bits[q.id])) for q in QUESTIONS if q.id in read
    )
