"""What a visitor is told, decided once; page, paper, text file and summary only lay it out.

Every text in it is Dutch and is said in the language that is spoken where it is laid out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rules.knowledge import causes
from rules.knowledge.advice import ADVICE, TO_CLINIC, UNTIL_SEEN, WHEN_WORSE, Advice, advice_for
from rules.knowledge.follow_up import REMINDERS, Reminder, follow_up
from rules.language import N_
from rules.model import Answers, Cause, Fit, RedFlag, Result, Statement, Urgency
from rules.reasoning.assess import assess
from rules.reasoning.explain import Chosen, Why, decisive, why
from rules.reasoning.what_if import Call, calls


class Origin(NamedTuple):
    """Where the complaint can come from: what fits, or every cause by place, or nothing clear.

    `well` is the one of `fits` that fits well; `alike` are those that questions cannot part.
    """

    heading: str
    before: str
    about: tuple[str, ...]
    fits: tuple[Fit, ...] = ()
    well: Fit | None = None
    alike: Sequence[Cause] = ()
    places: Sequence[causes.Place] = ()
    unclear: Cause | None = None


class Outcome(NamedTuple):
    """What follows from the answers, in the order of the page; what is not told is empty.

    `reach` is who is reached first: 112, arts or fysiotherapeut; with `gp_now` it is the general
    practitioner and cannot wait. `tell` and `noticed` are for the telephone, `until` and `care` for
    the time being. `calls` and `watch` say when to call after all; for who cannot wait for a
    change, `again` is the heading that says to call again.
    """

    urgency: Urgency
    flags: tuple[RedFlag, ...]
    advice: Advice
    reach: str
    gp_now: bool
    why: tuple[Why, ...]
    origin: Origin | None
    tell: list[Statement]
    noticed: list[Chosen]
    until: list[Statement]
    care: Cause | None
    course: list[tuple[Statement, ...]]
    calls: list[Call]
    watch: list[Cause]
    again: str
    to_clinic: str
    reminder: Reminder | None


def outcome(answers: Answers, ranked: bool) -> Outcome:
    """What is told for these answers; with `ranked` the causes that fit them, else all of them."""
    result = assess(answers)
    level, advice, reasons = result.urgency, advice_for(result), why(result, answers)
    calm, self_help = level < Urgency.TODAY, level < Urgency.GP
    waits = not calm and level is not Urgency.EMERGENCY
    grown = calm and not result.child
    origin = _origin(result, ranked) if grown and result.names_causes else None
    likely = [fit.cause for fit in origin.fits] if origin else []
    cause = likely[0] if likely else causes.NONSPECIFIC
    said = {answer for reason in reasons for answer in reason.answers}
    noticed = decisive((flag.when for flag in result.flags), answers)
    course = [follow_up(level, answers)]
    if self_help:
        course.insert(0, cause.course)
    if level is Urgency.SELF_CARE:
        course.append(cause.step_up)
    return Outcome(
        level,
        result.flags,
        advice,
        reach="fysiotherapeut" if self_help else "112" if level is Urgency.EMERGENCY else "arts",
        gp_now=waits and advice is ADVICE[level],
        why=reasons,
        origin=origin,
        tell=_once(flag.reason.tell for flag in result.deciding),
        noticed=[answer for answer in noticed if answer not in said],
        until=_once([*(flag.reason.until for flag in result.flags), UNTIL_SEEN.get(level, ())]),
        care=cause if self_help else None,
        course=course if grown else [],
        calls=calls(answers) if calm else [],
        watch=likely,
        again=WHEN_WORSE if waits else "",
        to_clinic=TO_CLINIC.get(level, ""),
        reminder=REMINDERS.get(level),
    )


def _origin(result: Result, ranked: bool) -> Origin:
    before = causes.GP_FIRST if result.urgency is Urgency.GP else ""
    if not ranked:
        return Origin(N_("Herkent u dit?"), before, (causes.ANY_CAUSE,), places=causes.by_place())
    heading = N_("Waar kan het vandaan komen?")
    if not result.causes:
        about = (causes.NO_CAUSE, causes.NONSPECIFIC.what[0].text)
        return Origin(heading, "", about, unclear=causes.NONSPECIFIC)
    blocks = Counter(fit.cause.block for fit in result.causes if fit.cause.block)
    alike = [fit.cause for fit in result.causes if blocks[fit.cause.block] > 1]
    return Origin(heading, before, (causes.LIKELY_CAUSE,), result.causes, result.well, alike)


def _once(lists: Iterable[Iterable[Statement]]) -> list[Statement]:
    """All statements of these lists, each once, in order."""
    return list(dict.fromkeys(statement for items in lists for statement in items))
