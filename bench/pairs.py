"""Ratios that hold on a machine that is shared: of two costs measured in turn, pair by pair.

What else the machine does falls on both halves of a pair alike, so a ratio is the median of the
ratios of the pairs. How far those lie apart says how much it can be trusted.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from statistics import median, quantiles
from typing import Any

from bench.report import Row

Turn = Callable[[], float]  # does something, and says what it cost


def in_turn(turns: Sequence[Turn], rounds: int) -> list[list[float]]:
    """What each cost in every round, to and fro, after a round to warm up."""
    costs: list[list[float]] = [[] for _ in turns]
    order = list(range(len(turns)))
    for number in range(rounds + 1):
        for each in order if number % 2 else reversed(order):
            cost = turns[each]()
            if number:
                costs[each].append(cost)
    return costs


def calls(function: Callable[[], object], times: int) -> Turn:
    """A turn of so many calls, that costs the median of what one takes, in µs."""

    def turn() -> float:
        taken = []
        for _ in range(times):
            started = time.perf_counter_ns()
            function()
            taken.append(time.perf_counter_ns() - started)
        return median(taken) / 1000

    return turn


def ratio(part: str, what: str, ours: Sequence[float], theirs: Sequence[float], **more: Any) -> Row:
    """The row of a ratio; its note says between what half of the pairs lie."""
    each = [our / their for our, their in zip(ours, theirs, strict=True)]
    low, _, high = quantiles(each, n=4)
    spread = f"half of {len(each)} pairs {low:.2f} to {high:.2f}"
    note = "; ".join(filter(None, [more.pop("note", ""), spread]))
    return Row(part, what, round(median(each), 3), "×", note=note, **more)
