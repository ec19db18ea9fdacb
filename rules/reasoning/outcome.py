"""What a visitor is told, decided once; page, paper, text file and summary only lay it out.

Every text in it is Dutch and is said in the language that is spoken where it is laid out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rules.knowledge.advice import ADVICE, UNTIL_SEEN, Advice, advice_for
from rules.knowledge.causes import NONSPECIFIC, Place, by_place
from rules.knowledge.follow_up import follow_up
from rules.language import N_
from rules.model import Answers, Cause, Fit, RedFlag, Result, Statement, Urgency
from rules.reasoning.assess import assess
from rules.reasoning.explain import Chosen, Why, decisive, why
from rules.reasoning.what_if import Call, calls

CLINIC, DOCTOR, EMERGENCY = "fysiotherapeut", "arts", "112"  # who is reached first
TO_CLINIC = {
    CLINIC: N_("De fysiotherapeut onderzoekt uw heup en maakt samen met u een plan."),
    DOCTOR: N_("Ga eerst naar de huisarts. Daarna kunt u bij ons terecht."),
}


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
    places: Sequence[Place] = ()
    unclear: Cause | None = None


class Outcome(NamedTuple):
    """What follows from the answers, in the order of the page; what is not told is empty.

    `reach`: who is reached first. `gp_now`: it is the general practitioner and cannot wait. `tell`
    and `noticed` are for the telephone. `calls` and `watch` say when to call somebody after all;
    where a change cannot be waited for, `again` says to call again.
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
    do: tuple[Statement, ...]
    avoid: tuple[Statement, ...]
    course: list[tuple[Statement, ...]]
    calls: list[Call]
    watch: list[Cause]
    again: bool
    to_clinic: str


def outcome(answers: Answers, ranked: bool) -> Outcome:
    """What is told for these answers; with `ranked` the causes that fit them, else all of them."""
    result = assess(answers)
    level, advice, reasons = result.urgency, advice_for(result), why(result, answers)
    calm = level < Urgency.TODAY
    reach = CLINIC if level < Urgency.GP else EMERGENCY if level is Urgency.EMERGENCY else DOCTOR
    again = reach == DOCTOR and not calm
    origin = _origin(result, ranked) if calm and not result.child else None
    likely = [fit.cause for fit in origin.fits] if origin else []
    cause = likely[0] if likely else NONSPECIFIC
    said = {answer for reason in reasons for answer in reason.answers}
    noticed = decisive((flag.when for flag in result.flags), answers)
    course = [follow_up(level, answers)]
    if reach == CLINIC:
        course.insert(0, cause.course)
    if level is Urgency.SELF_CARE:
        course.append(cause.step_up)
    until = [*(flag.reason.until for flag in result.flags), UNTIL_SEEN.get(level, ())]
    return Outcome(
        level,
        result.flags,
        advice,
        reach,
        gp_now=again and advice is ADVICE[level],
        why=reasons,
        origin=origin,
        tell=_once(flag.reason.tell for flag in result.deciding),
        noticed=[answer for answer in noticed if answer not in said],
        until=_once(until),
        do=cause.do if reach == CLINIC else (),
        avoid=cause.avoid if reach == CLINIC else (),
        course=course if origin else [],
        calls=calls(answers) if calm else [],
        watch=likely,
        again=again,
        to_clinic=TO_CLINIC[reach] if calm else "",
    )


def _origin(result: Result, ranked: bool) -> Origin:
    before = N_("Eerst moet de huisarts kijken.") if result.urgency is Urgency.GP else ""
    if not ranked:
        about = N_(
            "Deze klachten komen voor bij heup, lies en bil. Lees bij de plek waar u het voelt of "
            "u iets herkent."
        )
        return Origin(N_("Herkent u dit?"), before, (about,), places=by_place())
    heading = N_("Waar kan het vandaan komen?")
    if not result.causes:
        about = N_("Uw antwoorden passen niet duidelijk bij één oorzaak.")
        return Origin(heading, "", (about, NONSPECIFIC.what[0].text), unclear=NONSPECIFIC)
    about = N_(
        "Uw antwoorden lijken op wat mensen met deze klacht vertellen. Alleen een onderzoek kan "
        "laten zien of het klopt."
    )
    blocks = Counter(fit.cause.block for fit in result.causes if fit.cause.block)
    alike = [fit.cause for fit in result.causes if blocks[fit.cause.block] > 1]
    return Origin(heading, before, (about,), result.causes, result.well, alike)


def _once(lists: Iterable[Iterable[Statement]]) -> list[Statement]:
    """All statements of these lists, each once, in order."""
    return list(dict.fromkeys(statement for items in lists for statement in items))
