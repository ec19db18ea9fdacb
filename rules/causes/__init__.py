"""Every cause that answers can fit, in the order that decides between equal points.

The last three are never scored: two are reasons to call, and one says that no cause stands out.
"""

from rules.causes.arterial import arterial
from rules.causes.arthrosis import arthrosis
from rules.causes.back import back
from rules.causes.bruise import bruise
from rules.causes.buttock import buttock
from rules.causes.dysplasia import dysplasia
from rules.causes.fracture import fracture
from rules.causes.groin import groin
from rules.causes.gtps import gtps
from rules.causes.impingement import impingement
from rules.causes.infection import infection
from rules.causes.meralgia import meralgia
from rules.causes.nerve_root import nerve_root
from rules.causes.nonspecific import nonspecific
from rules.causes.overuse import overuse
from rules.causes.pelvic_pain import pelvic_pain
from rules.causes.snapping import snapping
from rules.causes.stenosis import stenosis
from rules.model import Cause

NONSPECIFIC = nonspecific

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
