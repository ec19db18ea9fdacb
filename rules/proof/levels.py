"""The urgency as residuals: per level whether something forces at least that level."""

from __future__ import annotations

from collections.abc import Iterable

from rules.base_level import DOUBT, TABLE
from rules.conditions import Condition
from rules.model import Question, RedFlag, Urgency
from rules.proof.count import Outcome, State
from rules.proof.residual import ALWAYS, NEVER, residual, some
from rules.red_flags import RED_FLAGS

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


def start(flags: Iterable[RedFlag] = RED_FLAGS, always: Question | None = None) -> State:
    """What forces each level, most urgent first; then the self-care row, then doubt.

    With `always` as if that one question were asked of everybody.
    """

    def rest(condition: Condition) -> int:
        return residual(condition, always)

    by_level: dict[Urgency, list[Condition]] = {level: [] for level in FORCED}
    for flag in flags:
        if flag.level is not None:
            by_level[flag.level].append(flag.condition)
    for row in TABLE[:-1]:
        if row.level is not Urgency.SELF_CARE:
            by_level[row.level].append(row.when)
    forced = [some(map(rest, by_level[level])) for level in FORCED]
    self_care = some(rest(row.when) for row in TABLE if row.level is Urgency.SELF_CARE)
    return (*forced, self_care, rest(DOUBT))


def settle(state: State) -> State | Outcome:
    """The urgency once it is certain, else the residuals that can still change it."""
    forced, (self_care, doubt) = list(state[:-2]), state[-2:]
    if self_care == NEVER or doubt == ALWAYS:
        forced[-1] = ALWAYS
    if ALWAYS in forced:
        place = forced.index(ALWAYS)
        if all(part == NEVER for part in forced[:place]):
            return Outcome(FORCED[place])
        rest = [NEVER] * (len(forced) - place - 1)
        return (*forced[: place + 1], *rest, NEVER, NEVER)
    if self_care == ALWAYS and all(part == NEVER for part in (*forced, doubt)):
        return Outcome(Urgency.SELF_CARE)
    return (*forced, self_care, doubt)
