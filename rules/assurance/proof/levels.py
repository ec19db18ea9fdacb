"""The urgency as residuals: per level whether something forces at least that level."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from rules.assurance.proof.count import Outcome, State
from rules.assurance.proof.residual import ALWAYS, NEVER, residual, some
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
SIZE = len(FORCED) + 2  # one residual per forced level, then self-care and doubt

ONLY: dict[Urgency, State] = {
    level: (*(ALWAYS if other is level else NEVER for other in FORCED), NEVER, NEVER)
    for level in FORCED
}
SELF_CARE: State = (*(NEVER for _ in FORCED), ALWAYS, NEVER)


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
    """What forces each level, most urgent first; then the self-care row, then doubt.

    With `always` as if that one question were asked of everybody.
    """
    flags = tuple(flags)
    rules = [(flag.level, flag.condition) for flag in flags]
    rules += [(row.level, row.when) for row in table[:-1]]

    def at(level: Urgency) -> int:
        return some(residual(when, always) for its, when in rules if its is level)

    unsure = doubt(flag.condition for flag in flags)
    return (*map(at, FORCED), at(Urgency.SELF_CARE), residual(unsure, always))


def settle(state: State) -> State | Outcome:
    """The urgency once it is certain, else the residuals that can still change it."""
    forced, (self_care, unsure) = list(state[:-2]), state[-2:]
    if self_care == NEVER or unsure == ALWAYS:
        forced[-1] = ALWAYS
    if ALWAYS in forced:
        place = forced.index(ALWAYS)
        if all(part == NEVER for part in forced[:place]):
            return Outcome(FORCED[place])
        rest = [NEVER] * (len(forced) - place - 1)
        return (*forced[: place + 1], *rest, NEVER, NEVER)
    if self_care == ALWAYS and all(part == NEVER for part in (*forced, unsure)):
        return Outcome(Urgency.SELF_CARE)
    return (*forced, self_care, unsure)
