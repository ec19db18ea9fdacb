"""Two sets of rules, or the same rules for two answers, compared for every set of answers."""

from __future__ import annotations

from dataclasses import dataclass

from rules.assurance.proof import levels
from rules.assurance.proof.count import Count, Outcome, State
from rules.assurance.proof.residual import ALWAYS, NEVER, implies, some
from rules.model import Urgency

SAME = "same"
LOWER = "lower"


@dataclass(frozen=True)
class Change:
    """The level before and after."""

    before: Urgency
    after: Urgency


def _settle(state: State) -> State | Outcome:
    before, after = state[: levels.SIZE], state[levels.SIZE :]
    one, other = levels.settle(before), levels.settle(after)
    if one == other:
        return Outcome(SAME)
    if isinstance(one, Outcome) and isinstance(other, Outcome):
        return Outcome(Change(one.value, other.value))
    return (*_kept(one), *_kept(other))


def _kept(settled: State | Outcome) -> State:
    """A level that is settled keeps its place beside one that is not."""
    if not isinstance(settled, Outcome):
        return settled
    if settled.value is Urgency.SELF_CARE:
        return levels.SELF_CARE
    return levels.ONLY[settled.value]


def changes(before: State, after: State) -> tuple[Count, dict[Change, int]]:
    """How many answer sets change level from `before` to `after`, by change; and the counter."""
    count = Count(_settle)
    totals = count.totals((*before, *after))
    return count, {change: size for change, size in totals.items() if isinstance(change, Change)}


def _settle_lowered(state: State) -> State | Outcome:
    """As `_settle`, but drops all that cannot end in a lower level afterwards."""
    before, after = list(state[: levels.SIZE]), state[levels.SIZE :]
    for place in range(len(levels.FORCED)):
        reached = some(after[: place + 1])
        if implies(before[place], reached):
            before[place] = NEVER
    mild, doubt = before[-2:]
    if implies(after[-2], mild) and implies(doubt, after[-1]):
        before[-2:] = [ALWAYS, NEVER]  # self-care afterwards was self-care before as well
    if before == list(levels.SELF_CARE):
        return Outcome(SAME)
    settled = levels.settle(tuple(after))
    kept = _kept(settled)
    one = levels.settle(tuple(before))
    if isinstance(one, Outcome) and isinstance(settled, Outcome):
        return Outcome(LOWER if settled.value < one.value else SAME)
    return (*before, *kept)


def lowered(before: State, after: State) -> tuple[int, dict[str, list[str]] | None]:
    """Answers whose level is lower in `after` than in `before`, if any; and the states met."""
    count = Count(_settle_lowered)
    found = count.example((*before, *after), LOWER)
    return count.states, found
