"""python -m tests.mutation: how many wrong edits of the rules the nets catch.

Every flag is dropped, lowered one level, and each of its alternatives, options and parts is left
out; every weight changes its sign. An edit that changes no level and no order of causes for anybody
is no mistake and is left out of the share.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rules.assurance.approval import changed_rules
from rules.assurance.proof import levels
from rules.assurance.proof.compare import lowered
from rules.assurance.proof.properties import narrowed
from rules.conditions import All, Any, Condition
from rules.knowledge.causes import CAUSES
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import RedFlag, Urgency
from tests.stories import broken_by_causes, broken_by_flags

START = levels.start()


@dataclass
class Tally:
    """Edits of one kind, and how many each net caught."""

    edits: int = 0
    dangerous: int = 0
    stories: int = 0
    stories_of_dangerous: int = 0
    approval: int = 0


def _edits(flag: RedFlag) -> Iterator[tuple[str, RedFlag | None]]:
    yield "flag dropped", None
    if flag.level:
        yield "level lowered", replace(flag, level=Urgency(flag.level - 1))
    for condition in narrowed(flag.when):
        yield "alternative or option left out", replace(flag, when=condition)
    for condition in _wider(flag.when):
        yield "condition left out", replace(flag, when=condition)


def _wider(condition: Condition) -> Iterator[Condition]:
    """The condition with one part of an "and" less, at any depth."""
    if isinstance(condition, All | Any):
        for index, part in enumerate(condition.parts):
            before, after = condition.parts[:index], condition.parts[index + 1 :]
            if isinstance(condition, All) and len(condition.parts) > 1:
                yield All(before + after)
            for less in _wider(part):
                yield replace(condition, parts=(*before, less, *after))


def flags() -> dict[str, Tally]:
    """The edits of the red flags."""
    tallies: dict[str, Tally] = {}
    for flag in RED_FLAGS:
        others = [other for other in RED_FLAGS if other is not flag]
        for kind, wrong in _edits(flag):
            mutated = [*others, *([wrong] if wrong else [])]
            changed = levels.start(mutated)
            falls = lowered(START, changed)[1] is not None
            rises = falls or lowered(changed, START)[1] is not None
            if not rises:
                continue
            caught = broken_by_flags(mutated)
            tally = tallies.setdefault(kind, Tally())
            tally.edits += 1
            tally.dangerous += falls
            tally.stories += caught
            tally.stories_of_dangerous += caught and falls
            tally.approval += bool(changed_rules(flags=mutated))
    return tallies


def weights() -> Tally:
    """The edits of the weights: one changes its sign."""
    tally = Tally()
    for cause in CAUSES:
        for finding in cause.findings:
            flipped = replace(finding, points=-finding.points)
            findings = tuple(flipped if one is finding else one for one in cause.findings)
            wrong = replace(cause, findings=findings)
            mutated = [wrong if one is cause else one for one in CAUSES]
            tally.edits += 1
            tally.approval += bool(changed_rules(causes=mutated))
            tally.stories += broken_by_causes(mutated)
    return tally


def main() -> int:
    """Print the table; exit status 1 when a dangerous edit escapes the approval."""
    rows = flags()
    escaped = 0
    sys.stdout.write(
        f"{'edit':<32}{'edits':>7}{'lower a level':>15}{'stories':>9}{'approval':>10}\n"
    )
    for kind, tally in {**rows, "weight changes sign": weights()}.items():
        sys.stdout.write(
            f"{kind:<32}{tally.edits:>7}{tally.dangerous:>15}"
            f"{tally.stories / tally.edits:>9.1%}{tally.approval / tally.edits:>10.1%}\n"
        )
        escaped += tally.edits - tally.approval
    dangerous = sum(tally.dangerous for tally in rows.values())
    seen = sum(tally.stories_of_dangerous for tally in rows.values())
    sys.stdout.write(f"\nOf {dangerous} edits that lower a level the stories alone catch {seen}.\n")
    return 1 if escaped else 0


if __name__ == "__main__":
    sys.exit(main())
