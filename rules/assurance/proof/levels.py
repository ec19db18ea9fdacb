"""The urgency as sets of people: per level the parts of those who get at least that level.

The parts stay apart, small as they are, until somebody wants their union: two states that differ
in one rule differ in one part.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import Protocol

from rules.assurance.proof.count import size
from rules.assurance.proof.diagram import EVERYBODY, NOBODY, both, some
from rules.assurance.proof.spelling import given
from rules.assurance.proof.who import who
from rules.conditions import Condition
from rules.knowledge.base_level import TABLE, doubt
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import Question, Urgency

FORCED = (
    Urgency.EMERGENCY,
    Urgency.URGENT,
    Urgency.TODAY,
    Urgency.GP,
    Urgency.PHYSIOTHERAPIST,
)
State = tuple[frozenset[int], ...]  # per forced level: who has a reason for it, or for a higher one


class Forcing(Protocol):
    """A rule that forces a level: a red flag, now or as it was approved."""

    @property
    def level(self) -> Urgency | None: ...

    @property
    def condition(self) -> Condition: ...


class Deciding(Protocol):
    """A row of the base table, now or as it was approved."""

    @property
    def level(self) -> Urgency | None: ...

    @property
    def when(self) -> Condition: ...


def start(
    flags: Iterable[Forcing] = RED_FLAGS,
    table: Sequence[Deciding] = TABLE,
    always: Question | None = None,
) -> State:
    """The reasons for at least each level, most urgent level first.

    With `always` as if that one question were asked of everybody.
    """
    flags = tuple(flags)
    rules = [(flag.level, flag.condition) for flag in flags]
    rules += [(row.level, row.when) for row in table[:-1]]
    reasons: set[int] = set()
    state: list[frozenset[int]] = []
    for level in FORCED:
        reasons |= {who(when, always) for its, when in rules if its is level}
        state.append(frozenset(reasons))
    mild = some(who(when, always) for its, when in rules if its is Urgency.SELF_CARE)
    unsure = who(doubt(flag.condition for flag in flags), always)
    return (*state[:-1], state[-1] | {-mild, unsure})


def with_answer(state: State, question: Question, answer: Iterable[str]) -> State:
    """The same with this answer to `question`."""
    chosen = frozenset(answer)
    return tuple(frozenset(given(part, question, chosen) for part in parts) for parts in state)


@cache
def by_level(state: State) -> dict[Urgency, int]:
    """Who gets each level: those with a reason for it and none for a higher one."""
    at_least = (NOBODY, *map(some, state), EVERYBODY)
    return {
        level: both(least, -higher)
        for level, (higher, least) in zip(
            (*FORCED, Urgency.SELF_CARE), pairwise(at_least), strict=True
        )
    }


def totals(state: State) -> dict[Urgency, int]:
    """How many answer sets get each level, every level counted by itself."""
    return {level: size(people) for level, people in by_level(state).items()}
