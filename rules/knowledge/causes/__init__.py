"""Every cause that answers can fit, in the order that decides between equal points, and by place.

The last three are never scored: two are reasons to call, and one says that no cause stands out.
"""

from typing import NamedTuple

from rules.conditions import any_of
from rules.knowledge.causes.arterial import arterial
from rules.knowledge.causes.arthrosis import arthrosis
from rules.knowledge.causes.back import back
from rules.knowledge.causes.bruise import bruise
from rules.knowledge.causes.buttock import buttock
from rules.knowledge.causes.dysplasia import dysplasia
from rules.knowledge.causes.fracture import fracture
from rules.knowledge.causes.groin import groin
from rules.knowledge.causes.gtps import gtps
from rules.knowledge.causes.impingement import impingement
from rules.knowledge.causes.infection import infection
from rules.knowledge.causes.meralgia import meralgia
from rules.knowledge.causes.nerve_root import nerve_root
from rules.knowledge.causes.nonspecific import nonspecific
from rules.knowledge.causes.overuse import overuse
from rules.knowledge.causes.pelvic_pain import pelvic_pain
from rules.knowledge.causes.snapping import snapping
from rules.knowledge.causes.stenosis import stenosis
from rules.knowledge.questions.pain import location
from rules.knowledge.red_flags.shared import JOINT_PAIN, LIMPS, SHORT, WORSE
from rules.language import N_
from rules.model import Cause, Option

NONSPECIFIC = nonspecific

# Nothing "fits well" while it still gets worse, or with a limp and pain of the joint itself.
NOT_SURE = SHORT & any_of(WORSE, LIMPS & JOINT_PAIN)

GP_FIRST = N_("Eerst moet de huisarts kijken.")
LIKELY_CAUSE = N_(
    "Uw antwoorden lijken op wat mensen met deze klacht vertellen. Alleen een onderzoek kan laten "
    "zien of het klopt."
)
NO_CAUSE = N_("Uw antwoorden passen niet duidelijk bij één oorzaak.")
ANY_CAUSE = N_(
    "Deze klachten komen voor bij heup, lies en bil. Lees bij de plek waar u het voelt of u iets "
    "herkent."
)

CAUSES: tuple[Cause, ...] = (
    nerve_root,
    arthrosis,
    gtps,
    impingement,
    pelvic_pain,
    dysplasia,
    stenosis,
    groin,
    overuse,
    buttock,
    back,
    meralgia,
    arterial,
    snapping,
    bruise,
    nonspecific,
    fracture,
    infection,
)


class Place(NamedTuple):
    """A place on the body, and the causes that are felt there: mainly, and sometimes."""

    place: Option
    mainly: list[Cause]
    sometimes: list[Cause]


def by_place() -> list[Place]:
    """Every cause at the places where it is felt, in the order of the question; not ranked."""
    groups = []
    for place in location.options:
        here = [cause for cause in CAUSES if place.id in cause.places and cause is not NONSPECIFIC]
        mainly = [cause for cause in here if cause.places[0] == place.id]
        sometimes = [cause for cause in here if cause not in mainly]
        if here:
            groups.append(Place(place, mainly, sometimes))
    return groups
