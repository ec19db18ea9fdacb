"""Two sets of rules, or the same rules for two answers, compared for every set of answers."""

from __future__ import annotations

from dataclasses import dataclass

from rules.assurance.proof.count import Search
from rules.assurance.proof.diagram import NOBODY, both
from rules.assurance.proof.levels import State, by_level
from rules.model import Urgency


@dataclass(frozen=True)
class Change:
    """The level before and after."""

    before: Urgency
    after: Urgency


def changes(before: State, after: State) -> dict[Change, int]:
    """Who changes level from `before` to `after`, by change; changes of nobody are left out."""
    old, new = by_level(before), by_level(after)
    found = {
        Change(was, is_now): both(had, have)
        for was, had in old.items()
        for is_now, have in new.items()
        if was is not is_now
    }
    return {change: people for change, people in found.items() if people != NOBODY}


def lowered(before: State, after: State) -> tuple[int, dict[str, list[str]] | None]:
    """Answers whose level is lower in `after` than in `before`, if any; and the states met.

    That is somebody with a reason for a level before, and none for that level or higher after.
    """
    search = Search()
    tried: set[int] = set()
    for reasons, left in zip(before, after, strict=True):
        for reason in sorted(reasons - left - tried):
            found = search.find(reason, left)
            if found is not None:
                return search.states, found
            tried.add(reason)  # the next level down has all of `left` and more
    return search.states, None
