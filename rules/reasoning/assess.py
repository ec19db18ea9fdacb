"""assess(answers) -> Result: the urgency from red flags and base level, the causes by points.

Two engines that do not touch: urgency never reads a score, and points only order explanations.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress

from rules.conditions import in_turn
from rules.knowledge.base_level import base_row
from rules.knowledge.causes import CAUSES, NOT_SURE
from rules.knowledge.questions.first import CHILD
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import Answers, Cause, Finding, Fit, RedFlag, Result, Urgency

SHOWN_FROM = 5  # points
SHOWN_WITHIN = 5  # points under the first
SHOWN_AT_MOST = 3
FITS_WELL_FROM = 8  # points
FITS_WELL_LEAD = 3  # points ahead of the next

SCORED = tuple(cause for cause in CAUSES if cause.findings)
FINDINGS = tuple((cause, finding) for cause in SCORED for finding in cause.findings)

# What runs: each says of all its rules in turn which hold.
FLAGS_HOLD = in_turn(flag.condition for flag in RED_FLAGS)
FINDINGS_HOLD = in_turn(finding.when for _, finding in FINDINGS)


def fired_flags(answers: Answers) -> tuple[RedFlag, ...]:
    """Every red flag that holds for these answers, most urgent first."""
    return tuple(compress(RED_FLAGS, FLAGS_HOLD(answers.bits)))


def forced_urgency(answers: Answers) -> Urgency:
    """The least urgency that the red flags force; SELF_CARE when none fires."""
    return _highest(fired_flags(answers))


def _highest(flags: Iterable[RedFlag]) -> Urgency:
    levels = [flag.level for flag in flags if flag.level is not None]
    return max(levels, default=Urgency.SELF_CARE)


def score(cause: Cause, found: Sequence[Finding]) -> Fit:
    """The points of `cause` from those of its findings that hold."""
    return Fit(cause, sum([finding.points for finding in found]), tuple(found))


def rank(answers: Answers) -> tuple[Fit, ...]:
    """Every scored cause, most points first; equal points keep the order of the file."""
    found: dict[str, list[Finding]] = {cause.id: [] for cause in SCORED}
    for cause, finding in compress(FINDINGS, FINDINGS_HOLD(answers.bits)):
        found[cause.id].append(finding)
    fits = [score(cause, found[cause.id]) for cause in SCORED]
    return tuple(sorted(fits, key=lambda fit: -fit.points))


def shown(ranked: tuple[Fit, ...], answers: Answers) -> tuple[Fit, ...]:
    """The causes worth showing, best first, at most three (clinical-corrections §2.1).

    Arthrosis and pain of the outer hip often go together: when both are likely both are shown.
    A nerve from the back comes before pain deep in the buttock, because it must be excluded first.
    """
    likely = [
        fit for fit in ranked if fit.points >= SHOWN_FROM and fit.cause.shown_when.holds(answers)
    ]
    near = [fit for fit in likely if fit.points >= likely[0].points - SHOWN_WITHIN]
    causes = near[:SHOWN_AT_MOST]
    _together(causes, likely, "artrose", "gtps")
    _first(causes, "zenuw", "bilpijn")
    return tuple(causes)


def _together(causes: list[Fit], likely: list[Fit], one: str, other: str) -> None:
    pair = [fit for fit in likely if fit.cause.id in (one, other)]
    missing = [fit for fit in pair if fit not in causes]
    if len(pair) == 2 and len(missing) == 1:
        kept = [fit for fit in causes if fit not in pair][: SHOWN_AT_MOST - 2]
        causes[:] = sorted([*kept, *pair], key=lambda fit: -fit.points)


def _first(causes: list[Fit], one: str, other: str) -> None:
    place = {fit.cause.id: index for index, fit in enumerate(causes)}
    if one in place and other in place and place[one] > place[other]:
        causes.insert(place[other], causes.pop(place[one]))


def leads(ranked: tuple[Fit, ...]) -> bool:
    """Does the first cause fit well and stand clear of the next?"""
    first, second, *_ = (fit.points for fit in ranked)
    return first >= FITS_WELL_FROM and first - second >= FITS_WELL_LEAD


def decide(answers: Answers) -> Result:
    """What follows from the answers that count, but for the causes: the urgency, and why."""
    flags = fired_flags(answers)
    base = base_row(answers)
    return Result(
        urgency=max(base.level, _highest(flags)),
        flags=flags,
        base=base.reason,
        child=CHILD.holds(answers),
        causes=(),
        well=None,
    )


def assess(answers: Answers) -> Result:
    """What follows from the answers that count (`path.follow` says which those are).

    For a child no cause is ranked. Missing answers make nothing true.
    """
    result = decide(answers)
    if result.child:
        return result
    ranked = rank(answers)
    causes = shown(ranked, answers)
    sure = result.urgency < Urgency.GP and not NOT_SURE.holds(answers)
    well = sure and causes[:1] == ranked[:1] and leads(ranked)
    return result._replace(causes=causes, well=causes[0] if well else None)
