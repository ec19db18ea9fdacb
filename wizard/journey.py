"""The visitor's place on the path, recomputed from what was given on every request."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from rules.model import Option, Part, Question
from rules.reasoning.explain import Chosen
from rules.reasoning.path import Path, replay


@dataclass(frozen=True)
class Journey:
    """What a visitor gave (question id -> bits of options) and what follows from it.

    `changed`: some of it was given to a question that has changed since, and does not count.
    """

    given: Mapping[str, int]
    changed: bool = False

    @cached_property
    def path(self) -> Path:
        """The questions asked and the answers that count."""
        return replay(self.given)

    @property
    def begun(self) -> bool:
        """Does any answer count?"""
        return any(self.path.answers.bits.values())

    def shows(self, question: Question) -> bool:
        """May the visitor see this question now: answered before, or the next one open?"""
        if question.id in self.path.answers:
            return True
        return question is self.path.open and not self.path.stopped

    def chosen(self, question: Question) -> tuple[Option, ...]:
        """The options that were given and still are an answer to this question."""
        return self.path.answers.chosen(question)

    def previous(self, question: Question) -> Question | None:
        """The question before this one on the path; None for the first."""
        return self.path.before(question) if question in self.path.asked else None

    @property
    def last(self) -> Question:
        """The last question that was answered; only after the first answer."""
        return [question for question in self.path.asked if question.id in self.path.answers][-1]

    def overview(self) -> dict[Part, list[Chosen]]:
        """The answers that count, by part, in the order asked."""
        rows: dict[Part, list[Chosen]] = {}
        for question in self.path.asked:
            if question.id in self.path.answers:
                row = Chosen(question, self.chosen(question))
                rows.setdefault(question.part, []).append(row)
        return rows

    def answered(self, question: Question, values: Collection[str]) -> Journey:
        """The journey after this answer; earlier answers stay as they were."""
        return Journey({**self.given, question.id: question.read(values)})
