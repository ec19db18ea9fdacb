"""Exact counting: how many answer sets lead to each outcome, and one example of each.

The questions are answered one by one. What is left of the conditions afterwards is remembered, so
that answers which make no difference are counted together, and nothing is counted twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from rules.assurance.proof.residual import given, reads
from rules.assurance.proof.space import allowed, everything
from rules.knowledge.questions import BY_ID, QUESTIONS

State = tuple[int, ...]
Settle = Callable[[State], "State | Outcome"]

# What most rules share is asked first: then the long lists hardly depend on each other any more.
_CONTEXT = ("leeftijd", "duur", "beloop", "nacht", "pijn", "staan", "staansinds", "begin",
            "valwanneer", "val", "plek", "gevoel")  # fmt: skip
ORDER = (*_CONTEXT, *(question.id for question in QUESTIONS if question.id not in _CONTEXT))


@dataclass(frozen=True)
class Outcome:
    """What a set of answers leads to."""

    value: Any


Totals = dict[Any, int]


@dataclass
class Count:
    """Counts answer sets by outcome.

    `settle` gets what is left of some conditions and returns the outcome once it is certain, else
    the same with whatever no longer matters left out.
    """

    settle: Settle
    order: tuple[str, ...] = ORDER
    _known: dict[tuple[int, State], Totals] = field(default_factory=dict)
    _hopeless: set[tuple[int, State]] = field(default_factory=set)

    @property
    def states(self) -> int:
        """How many different situations were met."""
        return len(self._known) + len(self._hopeless)

    def totals(self, start: State) -> Totals:
        """How many answer sets lead to each outcome."""
        return self._totals(0, self.settle(start))

    def example(self, start: State, wanted: Any) -> dict[str, list[str]] | None:
        """The answers that matter in one set leading to this outcome; None when none does."""
        return self._example(0, self.settle(start), Outcome(wanted))

    def _example(
        self, place: int, state: State | Outcome, wanted: Outcome
    ) -> dict[str, list[str]] | None:
        if isinstance(state, Outcome):
            return {} if state == wanted else None
        if (place, state) in self._hopeless:
            return None
        question = self.order[place]
        branches = _branches(question, state, self.settle)
        for group, after in sorted(branches, key=lambda branch: -branch[0]):
            found = self._example(place + 1, after, wanted)
            if found is not None:
                return found if after == state else {question: _smallest(question, group), **found}
        self._hopeless.add((place, state))
        return None

    def _totals(self, place: int, state: State | Outcome) -> Totals:
        if isinstance(state, Outcome):
            size = 1
            for question in self.order[place:]:
                size *= len(allowed(BY_ID[question]))
            return {state.value: size}
        known = self._known.get((place, state))
        if known is None:
            known = {}
            for group, after in _branches(self.order[place], state, self.settle):
                for outcome, size in self._totals(place + 1, after).items():
                    known[outcome] = known.get(outcome, 0) + size * group.bit_count()
            self._known[place, state] = known
        return known


def _branches(question: str, state: State, settle: Settle) -> list[tuple[int, State | Outcome]]:
    """The answers (bits) to this question that lead to the same, and what they lead to."""
    told_apart = frozenset().union(*(reads(part).get(question, ()) for part in state))
    groups = [everything(question)]
    for answers in told_apart:
        groups = [half for group in groups for half in (group & answers, group & ~answers) if half]
    merged: dict[State | Outcome, int] = {}
    for group in groups:
        one = group & -group
        after = settle(tuple(given(part, question, one) for part in state)) if told_apart else state
        merged[after] = merged.get(after, 0) | group
    return [(group, after) for after, group in merged.items()]


def _smallest(question: str, group: int) -> list[str]:
    """The answer with the fewest options among these; the calmest of them stands last."""
    answers = [a for number, a in enumerate(allowed(BY_ID[question])) if group >> number & 1]
    fewest = min(len(answer) for answer in answers)
    return sorted(next(answer for answer in reversed(answers) if len(answer) == fewest))
