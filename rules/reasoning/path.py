"""Which questions are asked, which answers count, and when to stop, replayed from what is given.

Nothing keeps a current step. An answer to a question that is no longer asked is kept by the
visitor but does not count; an answer that the question no longer accepts is asked again.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from rules.conditions import UNKNOWN, Reader
from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.model import Answers, Part, Question, Urgency
from rules.reasoning.assess import forced_urgency


@dataclass(frozen=True)
class Path:
    """The questions asked so far as the answers can tell, and the answers that count.

    `open` is the first question without an answer. `stopped` says that the urgency is known to be
    final before the end: `112` at once, `spoed` as soon as the first part is done.
    """

    asked: tuple[Question, ...]
    answers: Answers
    open: Question | None
    urgency: Urgency

    @property
    def stopped(self) -> bool:
        """Must the questions end here, whatever is still open?"""
        if self.urgency is Urgency.URGENT:
            return self.open is None or self.open.part is not Part.FIRST
        return self.urgency is Urgency.EMERGENCY

    @property
    def finished(self) -> bool:
        """Can the result be shown?"""
        return self.stopped or self.open is None

    def before(self, question: Question) -> Question | None:
        """The question asked just before this one; None for the first."""
        place = self.asked.index(question)
        return self.asked[place - 1] if place else None


class Visitor(Protocol):
    """Somebody who gave answers: one person, or in a proof every person at once."""

    def has(self, question: str, options: frozenset[str]) -> bool:
        """Was one of `options` given at `question`, whether it is asked or not?"""

    def answers(self, question: Question, earlier: Reader) -> bool:
        """Did they give an answer that this question accepts, after these earlier answers?"""


class Counting:
    """Reads only the answers of a visitor that count: to questions that are asked, and accepted.

    Whether a question is asked is worked out when it is first read, from earlier answers that
    count themselves.
    """

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor
        self._asks: dict[str, bool] = {}
        self._counts: dict[str, bool] = {}

    def has(self, question: str, options: frozenset[str]) -> bool:
        """Was one of `options` chosen at `question`, and does that answer count?"""
        counts = self._counts.get(question)
        if counts is None:
            counts = self.counts(BY_ID[question])
        return counts and self._visitor.has(question, options)

    def asks(self, question: Question) -> bool:
        """Is this question asked?"""
        asks = self._asks.get(question.id)
        if asks is None:
            asks = self._asks[question.id] = question.asked_when.holds(self)
        return asks

    def counts(self, question: Question) -> bool:
        """Is this question asked, and answered in a way that it accepts?"""
        if question.id not in self._counts:
            counts = self.asks(question) and self._visitor.answers(question, self)
            self._counts[question.id] = counts
        return self._counts[question.id]


class _Given:
    """One person's answers as they were sent: question id -> option ids."""

    def __init__(self, given: Mapping[str, Sequence[str]], assume_unknown: Container[str]) -> None:
        self.chosen = {name: frozenset(values) for name, values in given.items()}
        self._given = given
        self._assume_unknown = assume_unknown

    def has(self, question: str, options: frozenset[str]) -> bool:
        return not self.chosen[question].isdisjoint(options)

    def answers(self, question: Question, earlier: Reader) -> bool:
        if question.accepts(self._given.get(question.id, ()), earlier):
            return True
        if question.id in self._assume_unknown and UNKNOWN in question.option_ids:
            self.chosen[question.id] = frozenset({UNKNOWN})
            return True
        return False


def follow(given: Mapping[str, Sequence[str]], assume_unknown: Container[str] = ()) -> Path:
    """The path of a visitor who gave these answers (question id -> chosen option ids).

    A question in `assume_unknown` (ids) that was left out counts as "weet ik niet" where it offers
    that, as for a case description that does not mention it. `BY_ID` is every question.
    """
    visitor = _Given(given, assume_unknown)
    counting = Counting(visitor)
    asked = tuple(question for question in QUESTIONS if counting.asks(question))
    counted = [question for question in asked if counting.counts(question)]
    answers = Answers({question.id: visitor.chosen[question.id] for question in counted})
    first_open = next((question for question in asked if question not in counted), None)
    return Path(asked, answers, first_open, forced_urgency(answers))
