"""How a finding is written: points, condition, what it says to the visitor, sources; by grade.

Points follow clinical.md §5 as corrected: 3 strong, 2 moderate, 1 weak; a finding that nearly
defines the cause has 4 to 8. Only the likelihood ratio behind a point is evidence.
"""

from rules.conditions import Condition
from rules.knowledge.questions.pain import location, worst
from rules.model import Evidence, Finding, Grade, say

ONE_LEG_WEAK = say(
    "Werd één been het laatste jaar duidelijk zwakker of doof? Ga deze week naar uw huisarts. "
    "Wordt dat erger en is het nog geen 6 weken? Bel dan vandaag.",
    "S131",
)
# The signs that a nerve is losing its function; they belong with every cause near the back.
NERVE_ALARM = (
    say(
        "Wordt u doof tussen de benen, lukt plassen niet, of verliest u opeens plas of "
        "ontlasting? Bel nu uw huisarts of de huisartsenpost.",
        "S63",
        "S69",
    ),
    say(
        "Kunt u uw voet niet meer goed optillen, of zijn beide benen ook in rust zwak of doof? "
        "Bel ook dan nu.",
        "S63",
        "S131",
    ),
    say(
        "Zakt u door uw been, met pijn onder de knie, tintelingen of een doof gevoel? "
        "Bel vandaag uw huisarts. Heeft u dit al langer dan 6 weken? Ga dan deze week.",
        "S131",
    ),
    ONE_LEG_WEAK,
    say(
        "Zakt u alleen door uw been? Ga binnen 2 weken naar de fysiotherapeut. "
        "Ga deze week naar uw huisarts vanaf 65 jaar, na een val, of als dit nieuw is en erger "
        "wordt.",
    ),
)


def grade_a(points: int, when: Condition, text: str, *sources: str) -> Finding:
    """A finding with figures from a study of diagnosis or risk."""
    return Finding(points, when, text, Evidence(Grade.A, sources))


def grade_b(points: int, when: Condition, text: str, *sources: str) -> Finding:
    """A finding that a guideline, official patient page or cohort names."""
    return Finding(points, when, text, Evidence(Grade.B, sources))


def grade_c(points: int, when: Condition, text: str, *sources: str) -> Finding:
    """A finding that rests on clinical reasoning or a single leaflet."""
    return Finding(points, when, text, Evidence(Grade.C, sources))


def mostly(*places: str) -> Condition:
    """It is worst at one of `places`, or that is the only place chosen."""
    condition = worst.is_(*places)
    for place in places:
        others = location.option_ids - {place}
        condition = condition | (location.is_(place) & location.without(*others))
    return condition
