"""Which questions are asked, which answers count, and when to stop, replayed from what is given.

Nothing keeps a current step. An answer to a question that is no longer asked is kept by the
visitor but does not count; an answer that the question no longer accepts is asked again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rules.assess import forced_urgency
from rules.conditions import UNKNOWN
from rules.model import Answers, Part, Question, Urgency
from rules.questions import QUESTIONS


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


def follow(given: Mapping[str, Sequence[str]], assume_unknown: bool = False) -> Path:
    """The path of a visitor who gave these answers (question id -> chosen option ids).

    With `assume_unknown` a question that was left out counts as "weet ik niet" where it offers
    that, as for a case description that does not mention it.
    """
    asked: list[Question] = []
    chosen: dict[str, frozenset[str]] = {}
    answers = Answers(chosen)
    first_open: Question | None = None
    for question in QUESTIONS:
        if not question.asked_when.holds(answers):
            continue
        asked.append(question)
        values = given.get(question.id, ())
        if question.accepts(values, answers):
            chosen[question.id] = frozenset(values)
        elif assume_unknown and UNKNOWN in question.option_ids:
            chosen[question.id] = frozenset({UNKNOWN})
        else:
            first_open = first_open or question
    return Path(tuple(asked), answers, first_open, forced_urgency(answers))
