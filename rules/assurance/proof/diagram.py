"""Sets of answers as decision diagrams: equal sets have the same number, however they were written.

A diagram asks one yes-or-no step at a time, always in the same order, and forgets every step that
makes no difference. So comparing two sets is comparing two numbers. `-number` is everybody else.
"""

from __future__ import annotations

from collections.abc import Iterable

EVERYBODY, NOBODY = 1, -1

_LAST = 1 << 30  # behind every step

# Per number: the step that is asked, who is left after yes, and after no. The first is no diagram,
# so that no number is its own negative.
_nodes: list[tuple[int, int, int]] = [(_LAST, 0, 0), (_LAST, EVERYBODY, EVERYBODY)]
_numbers: dict[tuple[int, int, int], int] = {}
_known: dict[tuple[int, int], int] = {}


def choice(step: int, yes: int, no: int) -> int:
    """Those of `yes` who say yes at this step, and those of `no` who say no."""
    if yes == no:
        return yes
    if yes < 0:  # a set and everybody else share one diagram
        return -choice(step, -yes, -no)
    node = (step, yes, no)
    number = _numbers.get(node)
    if number is None:
        number = _numbers[node] = len(_nodes)
        _nodes.append(node)
    return number


def opened(number: int) -> tuple[int, int, int]:
    """The first step that this set depends on, who is in it after yes, and after no."""
    if number > 0:
        return _nodes[number]
    step, yes, no = _nodes[-number]
    return step, -yes, -no


def first_step(number: int) -> int:
    """The first step that this set depends on."""
    return _nodes[abs(number)][0]


def both(one: int, other: int) -> int:
    """Everybody who is in both sets."""
    if one == other or other == EVERYBODY:
        return one
    if one == EVERYBODY:
        return other
    if NOBODY in (one, other) or one == -other:
        return NOBODY
    pair = (one, other) if one < other else (other, one)
    found = _known.get(pair)
    if found is None:
        step, yes, no = opened(one)
        its, its_yes, its_no = opened(other)
        if its < step:
            step, yes, no = its, one, one
        elif its > step:
            its_yes = its_no = other
        found = _known[pair] = choice(step, both(yes, its_yes), both(no, its_no))
    return found


def every(sets: Iterable[int]) -> int:
    """Everybody who is in all sets. By pairs of pairs: small with small keeps the work small."""
    left = list(dict.fromkeys(sets))
    while len(left) > 1:
        odd = left[len(left) // 2 * 2 :]
        left = [both(one, other) for one, other in zip(left[::2], left[1::2], strict=False)] + odd
    return left[0] if left else EVERYBODY


def some(sets: Iterable[int]) -> int:
    """Everybody who is in at least one set."""
    return -every(-one for one in sets)


def diagrams() -> int:
    """How many different diagrams were met."""
    return len(_nodes)
