"""Rules by an answer that each of them needs, so that few have to be looked at for one visitor.

Most red flags and findings cannot hold for most people: one answer that they need was not given.
That answer is read once for all the rules that need it; only where it was given are they evaluated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain
from typing import Generic, TypeVar

from rules.conditions import UNKNOWN, All, Any, Condition, Has, Reader, Without

Rule = TypeVar("Rule")


def needed(condition: Condition) -> tuple[Has, ...]:
    """Reads of which at least one holds whenever `condition` holds; none for what always holds.

    Of all parts that must hold, the one that is met by the fewest options.
    """
    match condition:
        case Has():
            return (condition,)
        case Without(question, options):
            return (Has(question, question.option_ids - options - {UNKNOWN}),)
        case Any(parts):
            reads = [needed(part) for part in parts]
            return tuple(dict.fromkeys(chain.from_iterable(reads))) if all(reads) else ()
        case All(parts) if parts:
            return min((needed(part) for part in parts), key=_chance)
    return ()


def _chance(reads: tuple[Has, ...]) -> float:
    return sum(len(read.options) / len(read.question.option_ids) for read in reads) or 1.0


def _more(condition: Condition, read: Has) -> Condition | None:
    """What must hold beside `read` for the condition to hold; None when that is all."""
    if condition == read:
        return None
    if isinstance(condition, All) and read in condition.parts:
        others = [part for part in condition.parts if part != read]
        return others[0] if len(others) == 1 else All(tuple(others))
    return condition


class Index(Generic[Rule]):
    """Rules, to be found by the answers that they need; in the order given."""

    def __init__(self, rules: Iterable[Rule], condition: Callable[[Rule], Condition]) -> None:
        """`condition` says when a rule holds."""
        self._always: dict[int, Rule] = {}
        needing: dict[Has, list[tuple[int, Rule, Condition | None]]] = {}
        for place, rule in enumerate(rules):
            when = condition(rule)
            for read in needed(when):
                needing.setdefault(read, []).append((place, rule, _more(when, read)))
            if not needed(when):
                self._always[place] = rule
        self._needing = [(read.question.id, read.options, few) for read, few in needing.items()]

    def holding(self, answers: Reader) -> list[Rule]:
        """The rules that hold for these answers."""
        found, has = dict(self._always), answers.has
        for question, options, rules in self._needing:
            if has(question, options):
                for place, rule, more in rules:
                    if more is None or more.holds(answers):
                        found[place] = rule
        return [found[place] for place in sorted(found)]
