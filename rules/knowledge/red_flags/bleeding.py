"""Bleeding: blood that clots badly, and bruises that grow."""

from rules.conditions import all_of, any_of
from rules.knowledge.questions.first import ADULT, leg_look, onset
from rules.knowledge.questions.pain import leg_feeling, location
from rules.knowledge.questions.signs import nerve_signs, skin
from rules.knowledge.red_flags import reasons
from rules.knowledge.red_flags.shared import (
    ACUTE,
    CONSENSUS,
    JOINT_PAIN,
    LIMPS,
    NO_FALL,
    PLATELETS,
    QUIET,
    RECENT_FALL,
    SEVERE_PAIN,
    THINNER,
    WORSE,
    danger,
)
from rules.model import RedFlag, Urgency

_GROWS = any_of(leg_look.is_("bult_blauw"), skin.is_("blauwgroeit"))
# What is acute is read from its own time: the fall counts by when it was.
_BY_ITSELF = ACUTE & any_of(QUIET, onset.is_("sportmoment"))
_SUDDEN = RECENT_FALL | _BY_ITSELF
_DEEP = any_of(JOINT_PAIN, location.is_("buiten", "dijzij", "bil", "dijachter") & SEVERE_PAIN)
_NEAR = any_of(JOINT_PAIN, location.is_("bil", "dijachter"))
_PRESSES = any_of(
    leg_feeling.is_("dijhuid"), nerve_signs.is_("zakt", "eenbeen"), SEVERE_PAIN, LIMPS
)

FLAGS = (
    RedFlag(
        "RF52",
        Urgency.URGENT,
        ADULT,
        THINNER & _GROWS,
        reasons.BLEEDING,
        danger("S93"),
    ),
    RedFlag(
        "RF52b",
        Urgency.URGENT,
        ADULT,
        all_of(THINNER, _SUDDEN, _DEEP, _PRESSES),
        reasons.BLEEDING,
        danger("S93", "S94", "S151", "S152"),
    ),
    RedFlag(
        "RF52c",
        Urgency.TODAY,
        ADULT,
        THINNER
        & any_of(
            RECENT_FALL,
            all_of(
                ACUTE,
                _NEAR,
                any_of(
                    onset.is_("plots", "sportmoment"),
                    onset.is_("geleidelijk", "weetniet") & WORSE,
                ),
            ),
        ),
        reasons.BLOOD_THINNER,
        danger("S94", "S151"),
    ),
    RedFlag(
        "RF52e",
        Urgency.TODAY,
        ADULT,
        PLATELETS & any_of(_GROWS, all_of(_SUDDEN, _DEEP, _PRESSES)),
        reasons.BLEEDING,
        danger("S93"),
    ),
    RedFlag(
        "RF52f",
        Urgency.GP,
        ADULT,
        any_of(PLATELETS, THINNER) & any_of(RECENT_FALL, _BY_ITSELF & _NEAR),
        reasons.BLOOD_THINNER,
        danger("S93"),
    ),
    RedFlag(
        "RF52d",
        Urgency.TODAY,
        ADULT,
        leg_look.is_("bult_blauw"),
        reasons.GROWING_BRUISE,
        CONSENSUS,
    ),
    RedFlag(
        "RF52g",
        Urgency.GP,
        ADULT,
        skin.is_("blauwgroeit") & NO_FALL,
        reasons.GROWING_BRUISE,
        CONSENSUS,
    ),
)
