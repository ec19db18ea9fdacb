"""When to come back, fitted to level, duration and situation; each line holds on its condition."""

from __future__ import annotations

from typing import NamedTuple

from rules.conditions import ALWAYS, Condition, all_of
from rules.knowledge.base_level import FRESH_BRUISE, MILD, NUMB_SKIN, PAINLESS_CLICK
from rules.knowledge.questions.pain import course, duration, pain
from rules.knowledge.red_flags.shared import CANCER_PAST, NO_FALL, PREGNANT
from rules.language import N_
from rules.model import Answers, Statement, Urgency, say

SELF_CARE, PHYSIO, GP = Urgency.SELF_CARE, Urgency.PHYSIOTHERAPIST, Urgency.GP


class FollowUp(NamedTuple):
    """What to do next at these levels, for answers that meet the condition."""

    levels: tuple[Urgency, ...]
    when: Condition
    statement: Statement


_SHORT = duration.is_("korter2w", "2-6w")
_LONG = duration.is_("6w-3m", "3-12m", "langer1j")
_MONTHS = duration.is_("3-12m", "langer1j")

FOLLOW_UPS = (
    FollowUp(
        (SELF_CARE,),
        _SHORT & NO_FALL,
        say("Uw klacht is nog kort. Geef hem 4 tot 6 weken de tijd.", "S30", "S111"),
    ),
    FollowUp(
        (SELF_CARE,),
        all_of(_LONG, MILD, course.is_("beter")),
        say("U heeft dit al langer, maar het wordt beter. Stopt dat? Maak dan een afspraak."),
    ),
    FollowUp(
        (SELF_CARE,),
        FRESH_BRUISE,
        say(
            "Is de pijn na 2 of 3 dagen erger, of gaat u mank lopen? Bel dezelfde dag uw huisarts.",
            "S101",
            "S105",
            "S124",
        ),
    ),
    FollowUp(
        (SELF_CARE,),
        NUMB_SKIN,
        say(
            "Wordt de dove plek groter, of is hij na 3 maanden niet weg? Ga naar uw huisarts.",
            "S74",
            "S75",
        ),
    ),
    FollowUp(
        (SELF_CARE,),
        PAINLESS_CLICK,
        say(
            "Gaat de klik pijn doen, of blijft de heup haken? Maak dan een afspraak.", "S33", "S40"
        ),
    ),
    FollowUp(
        (PHYSIO,),
        _MONTHS,
        say(
            "Een klacht die al maanden duurt, heeft vaak ook langer nodig om te herstellen.", "S19"
        ),
    ),
    FollowUp(
        (PHYSIO,),
        _SHORT & course.is_("erger", "wisselt", "gelijk", "weetniet"),
        say("U hoeft niet te wachten tot de klacht lang bestaat. Maak nu een afspraak."),
    ),
    FollowUp(
        (PHYSIO,),
        PREGNANT,
        say("Vertel uw verloskundige bij de volgende controle over uw klacht.", "S98"),
    ),
    FollowUp(
        (GP,),
        pain.is_("8-10"),
        say("Is de pijn niet uit te houden? Bel dan vandaag nog."),
    ),
    FollowUp(
        (GP,),
        ALWAYS,
        say("Lukt het deze week niet? Vraag of de huisarts u eerder kan bellen."),
    ),
    FollowUp(
        (SELF_CARE, PHYSIO, GP),
        CANCER_PAST,
        say(
            "U heeft vroeger kanker gehad. Wordt de pijn erger, of heeft u ’s nachts pijn in elke "
            "houding? Bel dan uw huisarts.",
            "S138",
        ),
    ),
)


class Reminder(NamedTuple):
    """After how many weeks a calendar asks how it goes, and in which words."""

    weeks: int
    asks: str


REMINDERS = {
    SELF_CARE: Reminder(
        6,
        N_(
            "Hoe gaat het nu? Is het niet beter, of wordt het erger? Maak dan een afspraak bij de "
            "fysiotherapeut."
        ),
    ),
    PHYSIO: Reminder(
        2,
        N_(
            "Hoe gaat het nu? Heeft u al een afspraak bij de fysiotherapeut? Maak er anders nu een."
        ),
    ),
}


def follow_up(urgency: Urgency, answers: Answers) -> tuple[Statement, ...]:
    """When to come back, for this level and these answers; nothing from `vandaag` up."""
    return tuple(
        line.statement for line in FOLLOW_UPS if urgency in line.levels and line.when.holds(answers)
    )
