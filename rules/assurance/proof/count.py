"""How many answer sets there are in a set, exactly, and an example of somebody in it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from math import prod

from rules.assurance.proof.diagram import EVERYBODY, NOBODY, both, first_step, opened
from rules.assurance.proof.space import SIZE
from rules.assurance.proof.spelling import STEPS, shares, told

_WHOLE = prod(sum(shares(step)) for step in range(STEPS))


def size(number: int) -> int:
    """How many answer sets are in it, exactly."""
    return _share(number) * SIZE // _WHOLE


@cache
def _share(number: int) -> int:
    """The same in parts of a whole that every step divides without a rest."""
    if number in (EVERYBODY, NOBODY):
        return _WHOLE if number == EVERYBODY else 0
    step, yes, no = opened(number)
    say_yes, say_no = shares(step)
    return (_share(yes) * say_yes + _share(no) * say_no) // (say_yes + say_no)


class Search:
    """Looks for somebody who is in one set and in none of others, without their union."""

    def __init__(self) -> None:
        self._hopeless: set[frozenset[int]] = set()
        self.states = 0

    def find(self, wanted: int, without: Iterable[int] = ()) -> dict[str, list[str]] | None:
        """The answers that matter of somebody in `wanted` only; None when there is nobody."""
        self.states += 1
        # Each pair is small and says at once who is out; most of the others do not touch `wanted`.
        left = frozenset(both(wanted, -other) for other in without) | {wanted}
        path = self._find(left - {EVERYBODY})
        return None if path is None else told(path)

    def _find(self, sets: frozenset[int]) -> dict[int, bool] | None:
        """What to say at each step to be in all sets."""
        if not sets:
            return {}
        if NOBODY in sets or sets in self._hopeless:
            return None
        self.states += 1
        step = min(map(first_step, sets))
        for say_yes in (False, True):  # no first: what is not ticked raises no level
            found = self._find(_after(sets, step, say_yes))
            if found is not None:
                return {step: say_yes, **found}
        self._hopeless.add(sets)
        return None


def _after(sets: frozenset[int], step: int, say_yes: bool) -> frozenset[int]:
    """The sets that still matter once this is said at this step."""
    left = set()
    for number in sets:
        first, yes, no = opened(number)
        left.add(number if first > step else yes if say_yes else no)
    left.discard(EVERYBODY)
    return frozenset(left)
