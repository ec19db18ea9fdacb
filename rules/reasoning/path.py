"""Which questions are asked, which answers count, and when to stop, replayed from what is given.

Nothing keeps a current step. An answer to a question that is no longer asked is kept by the
visitor but does not count; an answer that the question no longer accepts is asked again.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping
from dataclasses import dataclass
from functools import cached_property

from rules.conditions import UNKNOWN
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

    @cached_property
    def urgency(self) -> Urgency:
        """The least urgency that these answers force."""
        return forced_urgency(self.answers)

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


def in_bits(given: Mapping[str, Collection[str]]) -> dict[str, int]:
    """Answers by the ids of their options, as bits; to no question that there is not."""
    return {name: BY_ID[name].read(values) for name, values in given.items() if name in BY_ID}


def follow(given: Mapping[str, Collection[str]], assume_unknown: Container[str] = ()) -> Path:
    """The path of a visitor who gave these answers (question id -> chosen option ids).

    A question in `assume_unknown` (ids) that was left out counts as "weet ik niet" where it offers
    that, as for a case description that does not mention it. `BY_ID` is every question.
    """
    return replay(in_bits(given), assume_unknown)


def replay(given: Mapping[str, int], assume_unknown: Container[str] = ()) -> Path:
    """The same for answers that are bits already.

    A question depends on earlier ones only, so one pass is enough.
    """
    bits = dict.fromkeys(BY_ID, 0)
    asked = []
    first_open = None
    for question in QUESTIONS:
        if question.asked_when.compiled(bits):
            asked.append(question)
            chosen = given.get(question.id, 0)
            if not question.allows(chosen, bits):
                chosen = question.mask([UNKNOWN]) if question.id in assume_unknown else 0
            bits[question.id] = chosen
            first_open = first_open or (None if chosen else question)
    return Path(tuple(asked), Answers(bits), first_open)
