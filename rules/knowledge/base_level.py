"""The level when no red flag forces a higher one: a small table over answers, first row that holds.

It reads answers only, never a score (clinical-corrections §4; its rows that name a first cause
are written out here as the answers that lead to that cause, on the careful side). "Weet ik niet"
on a question that a red flag reads rules out self-care.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rules.conditions import ALWAYS, UNKNOWN, Condition, Has, all_of, any_of
from rules.knowledge.questions.background import diseases, hip_and_bones, risk
from rules.knowledge.questions.first import FROM_50, UNDER_50, fall_when, onset, standing
from rules.knowledge.questions.moving import (
    click,
    easing,
    function,
    load,
    movement,
    posture,
    stiffness,
)
from rules.knowledge.questions.pain import course, duration, leg_feeling, location, night, pain
from rules.knowledge.questions.signs import (
    abdomen,
    illness,
    nerve_signs,
    skin,
    vessel_signs,
)
from rules.knowledge.questions.you import body_adult, impact
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import Answers, Urgency


class Row(NamedTuple):
    """One row of the table: its condition, its level, and the reason said to the visitor."""

    when: Condition
    level: Urgency
    reason: str


_LITTLE_PAIN = pain.is_("0-4")
_LITTLE_HINDER = impact.is_("licht", "sport")
_NOT_THE_JOINT = location.without("lies", "dijvoor", "dijbinnen", "diep")
_NOT_WORSE = course.is_("beter", "gelijk", "wisselt")

WALKING_PAIN = all_of(
    easing.is_("stilstaan"),
    easing.without("voorover"),
    movement.is_("lopen"),
    function.without("sokken"),
    any_of(
        risk.is_("roken", "hartvaat"),
        diseases.is_("diabetes"),
        FROM_50 & (location.is_("bil", "dijachter") | leg_feeling.is_("onderknie")),
    ),
)
PAINLESS_CLICK = all_of(
    UNDER_50,
    click.is_("pijnloos"),
    _LITTLE_PAIN,
    _LITTLE_HINDER,
    _NOT_WORSE,
    function.is_("geen"),
    posture.without("zijligging", "benenkruis"),
    load.without("hardlopen", "opbouw"),
)
NUMB_SKIN = all_of(
    onset.is_("geleidelijk", "plots", "jeugd"),
    leg_feeling.is_("dijhuid"),
    load.without("hardlopen", "opbouw"),
    location.is_("dijvoor", "dijzij"),
    location.without("lies", "diep", "buiten", "bil", "rug", "dijachter"),
    function.without("sokken"),
    pain.is_("0-4", "5-7"),
    impact.is_("licht", "sport", "dagelijks"),
    _NOT_WORSE,
)
FRESH_BRUISE = all_of(
    onset.is_("val"),
    fall_when.is_("korter2w"),
    pain.is_("0-4", "5-7"),
    any_of(course.is_("beter"), course.is_("gelijk") & _NOT_THE_JOINT),
)
# Nobody is left to self-care who has a sign or a risk that a flag reads with something else.
CALM = all_of(
    standing.is_("normaal"),
    illness.is_("geen"),
    skin.is_("geen"),
    nerve_signs.is_("geen"),
    vessel_signs.is_("geen"),
    abdomen.is_("geen"),
    hip_and_bones.is_("geen"),
    diseases.without(
        "kanker", "bestraling", "weerstand", "remmer", "reuma", "sikkelcel", "huidwond"
    ),
    risk.without("bloedverdunner", "plaatjes", "prednison", "alcohol", "spuit", "energie"),
    night.is_("nee", "zij", "opstaan"),
    leg_feeling.without("onderknie", "tinteling", "beide"),
    easing.without("stilstaan"),
    click.is_("nee", "kraakt", "pijnloos", "slot", "weetniet"),
    stiffness.is_("geen", "korter30", "30-60", "weetniet"),
    body_adult.is_("geen"),
)
# Pain where the joint itself is felt is left alone only when it gets better.
MILD = all_of(
    _LITTLE_PAIN,
    _LITTLE_HINDER,
    any_of(
        course.is_("beter"),
        all_of(
            duration.is_("korter2w", "2-6w"),
            course.is_("gelijk", "wisselt"),
            _NOT_THE_JOINT,
        ),
    ),
)

TABLE = (
    Row(
        WALKING_PAIN,
        Urgency.GP,
        "Uw pijn bij het lopen gaat weg als u stilstaat. "
        "Dat kan komen door te weinig bloed in het been.",
    ),
    Row(
        CALM & any_of(PAINLESS_CLICK, NUMB_SKIN, FRESH_BRUISE, MILD),
        Urgency.SELF_CARE,
        "Wij zien in uw antwoorden geen alarmteken. Vertrouwt u het niet, of wordt het erger? "
        "Bel dan uw huisarts.",
    ),
    Row(
        ALWAYS,
        Urgency.PHYSIOTHERAPIST,
        "Wij zien in uw antwoorden geen alarmteken. Vertrouwt u het niet, of wordt het erger? "
        "Bel dan uw huisarts. Een fysiotherapeut kan uw heup onderzoeken.",
    ),
)


def doubt(conditions: Iterable[Condition]) -> Condition:
    """The condition that a question which one of these reads was answered with not knowing."""
    read = dict.fromkeys(q for condition in conditions for q in condition.questions())
    return any_of(*(Has(q, frozenset({UNKNOWN})) for q in read if UNKNOWN in q.option_ids))


DOUBT = doubt(flag.condition for flag in RED_FLAGS)


def base_row(answers: Answers) -> Row:
    """The row of the table that these answers fall in; there is always exactly one."""
    return next(
        row
        for row in TABLE
        if row.when.holds(answers) and not (row.level is Urgency.SELF_CARE and DOUBT.holds(answers))
    )
