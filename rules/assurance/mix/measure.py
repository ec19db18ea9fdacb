"""What level the ordinary visitors get, by which flags, and who moved since the recorded build."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path as File

from rules.assurance.mix.answers import answers
from rules.assurance.mix.facts import Facts, visitors
from rules.model import Urgency
from rules.reasoning.assess import assess
from rules.reasoning.path import follow

COUNT = 4000
BEFORE = File(__file__).parent / "before.json"


@dataclass(frozen=True)
class Outcome:
    """What one visitor got: the level, and the flags that fired with the level of each."""

    level: Urgency
    flags: Mapping[str, Urgency]

    @property
    def deciding(self) -> tuple[str, ...]:
        """The flags that force this level; none when the base table decides."""
        return tuple(flag for flag, level in self.flags.items() if level is self.level)


@dataclass(frozen=True)
class Build:
    """What was recorded of an earlier build: the level of each visitor and what decided it."""

    day: str
    levels: tuple[Urgency, ...]
    deciding: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Move:
    """So many visitors went from one level to another, and the flags responsible.

    Up: the flags that decide now. Down: the flags that decided before.
    """

    before: Urgency
    after: Urgency
    count: int
    flags: Mapping[str, int]


@dataclass(frozen=True)
class Comparison:
    """What changed since an earlier build, for the first `count` visitors."""

    since: str
    before: tuple[Urgency, ...]
    after: tuple[Urgency, ...]
    moves: tuple[Move, ...]

    @property
    def count(self) -> int:
        """How many visitors were compared."""
        return len(self.before)

    def moved(self, *, up: bool) -> float:
        """The share that went up, or down."""
        moved = (move.count for move in self.moves if (move.after > move.before) is up)
        return sum(moved) / self.count

    def more(self, least: Urgency) -> float:
        """The share that gets at least this level, less what it was before."""
        return share_from(self.after, least) - share_from(self.before, least)


def outcome(facts: Facts) -> Outcome:
    """What the rules make of this visitor."""
    result = assess(follow(answers(facts)).answers)
    flags = {flag.id: flag.level for flag in result.flags if flag.level is not None}
    return Outcome(result.urgency, flags)


def measure(count: int = COUNT) -> tuple[Outcome, ...]:
    """What the first so many visitors get."""
    return tuple(outcome(facts) for facts in visitors(count))


def shares(outcomes: Sequence[Outcome]) -> dict[Urgency, float]:
    """The share of each level, lowest first."""
    counted = Counter(outcome.level for outcome in outcomes)
    return {level: counted[level] / len(outcomes) for level in Urgency}


def share_from(levels: Sequence[Urgency], least: Urgency) -> float:
    """The share of these levels that is this one or higher."""
    return sum(level >= least for level in levels) / len(levels)


def firing(outcomes: Sequence[Outcome]) -> dict[str, tuple[Urgency, float, float]]:
    """Each flag that fires, most often first: its level, how often, how often it decides alone."""
    levels = {flag: level for outcome in outcomes for flag, level in outcome.flags.items()}
    fired = Counter(flag for outcome in outcomes for flag in outcome.flags)
    alone = Counter(o.deciding[0] for o in outcomes if len(o.deciding) == 1)
    total = len(outcomes)
    return {
        flag: (levels[flag], number / total, alone[flag] / total)
        for flag, number in sorted(fired.items(), key=lambda item: (-item[1], item[0]))
    }


def compare(before: Build, now: Sequence[Outcome]) -> Comparison:
    """Who moved between an earlier build and now."""
    pairs = tuple(zip(before.levels, now, strict=False))
    moves: dict[tuple[Urgency, Urgency], list[Iterable[str]]] = {}
    for number, (old, new) in enumerate(pairs):
        if old is not new.level:
            responsible = new.deciding if new.level > old else before.deciding[number]
            moves.setdefault((old, new.level), []).append(responsible)
    return Comparison(
        before.day,
        tuple(old for old, _ in pairs),
        tuple(new.level for _, new in pairs),
        tuple(
            Move(*levels, len(flags), dict(Counter(f for of_one in flags for f in of_one)))
            for levels, flags in sorted(moves.items(), key=lambda item: -len(item[1]))
        ),
    )


def record(outcomes: Sequence[Outcome], file: File = BEFORE) -> None:
    """Keep what these visitors get as the build to compare later ones with."""
    content = {
        "date": date.today().isoformat(),
        "levels": "".join(str(int(outcome.level)) for outcome in outcomes),
        "deciding": [" ".join(outcome.deciding) for outcome in outcomes],
    }
    file.write_text(f"{json.dumps(content)}\n", encoding="utf-8")


def recorded(file: File = BEFORE) -> Build:
    """The build that was recorded."""
    content = json.loads(file.read_text(encoding="utf-8"))
    return Build(
        content["date"],
        tuple(Urgency(int(level)) for level in content["levels"]),
        tuple(tuple(flags.split()) for flags in content["deciding"]),
    )
