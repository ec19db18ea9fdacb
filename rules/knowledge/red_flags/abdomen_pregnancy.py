"""The groin, belly and testicle, and pregnancy."""

from rules.conditions import ALWAYS, all_of, any_of
from rules.knowledge.questions.background import pregnancy_signs, risk_under_50
from rules.knowledge.questions.first import ADULT, CHILD, onset, standing
from rules.knowledge.questions.pain import course, location
from rules.knowledge.questions.signs import abdomen, abdomen_adult, lump, testicle
from rules.knowledge.red_flags import reasons
from rules.knowledge.red_flags.shared import (
    ACUTE,
    CONSENSUS,
    FAST_WORSE,
    JOINT_PAIN,
    LIMPS,
    NEW,
    PREGNANT,
    SEVERE_PAIN,
    danger,
    guideline,
)
from rules.model import Contact, RedFlag, Urgency

_BONE_PAIN = location.is_("lies", "dijvoor", "diep", "weetniet")

FLAGS = (
    RedFlag(
        "RF30",
        Urgency.URGENT,
        ALWAYS,
        any_of(
            lump.is_("vast"),
            abdomen.is_("bult")
            & any_of(abdomen.is_("buik", "misselijk"), lump.is_("weetniet") & SEVERE_PAIN),
            abdomen_adult.is_("bult") & abdomen_adult.is_("geenstoel"),
        ),
        reasons.HERNIA,
        guideline("S167"),
    ),
    RedFlag(
        "RF31b",
        Urgency.TODAY,
        ALWAYS,
        all_of(abdomen.is_("bult"), onset.is_("plots", "sportmoment"), ACUTE),
        reasons.HERNIA,
        danger("S167"),
    ),
    RedFlag("RF31", Urgency.GP, ALWAYS, abdomen.is_("bult"), reasons.HERNIA, danger("S77")),
    RedFlag(
        "RF32",
        Urgency.URGENT,
        ALWAYS,
        any_of(
            testicle.is_("plots"),
            all_of(abdomen.is_("zaadbal"), testicle.is_("weetniet"), SEVERE_PAIN | CHILD),
        ),
        reasons.TESTICLE_NOW,
        guideline("S79"),
    ),
    RedFlag("RF33", Urgency.GP, ALWAYS, abdomen.is_("zaadbal"), reasons.TESTICLE, danger("S86")),
    RedFlag("RF34", Urgency.URGENT, ALWAYS, abdomen.is_("buik"), reasons.BELLY_NOW, danger("S86")),
    RedFlag(
        "RF34b",
        Urgency.TODAY,
        ALWAYS,
        ACUTE
        & any_of(
            any_of(abdomen.is_("misselijk"), abdomen_adult.is_("geenstoel"))
            & location.is_("lies", "dijbinnen", "weetniet"),
            all_of(risk_under_50.is_("zwanger"), SEVERE_PAIN, JOINT_PAIN),
        ),
        reasons.BELLY_SOON,
        danger("S160", "S161"),
    ),
    RedFlag(
        "RF34d",
        Urgency.GP,
        ALWAYS,
        all_of(
            any_of(abdomen.is_("buiklicht", "misselijk"), abdomen_adult.is_("geenstoel")),
            ACUTE,
            JOINT_PAIN,
        ),
        reasons.BELLY,
        danger("S86"),
    ),
    RedFlag(
        "RF34c",
        Urgency.URGENT,
        ALWAYS,
        all_of(
            onset.is_("plots", "sportmoment"),
            ACUTE,
            location.is_("lies", "dijbinnen", "weetniet"),
            SEVERE_PAIN,
            any_of(risk_under_50.is_("zwanger"), CHILD),
        ),
        reasons.BELLY_NOW,
        CONSENSUS,
    ),
    RedFlag(
        "RF35",
        Urgency.GP,
        ALWAYS,
        any_of(abdomen.is_("plaspijn"), abdomen_adult.is_("menstruatie")),
        reasons.BELLY,
        danger("S86"),
    ),
    RedFlag(
        "RF35b",
        Urgency.TODAY,
        ADULT,
        abdomen_adult.is_("plaspijn") & risk_under_50.is_("zwanger"),
        reasons.BELLY,
        CONSENSUS,
    ),
    RedFlag(
        "RF36",
        Urgency.URGENT,
        ADULT,
        pregnancy_signs.is_("bloed", "weeen", "minderleven"),
        reasons.PREGNANT_NOW,
        CONSENSUS,
        Contact.MIDWIFE,
    ),
    RedFlag(
        "RF36b",
        None,
        ADULT,
        all_of(PREGNANT, standing.is_("paarstap"), NEW),
        reasons.PREGNANT_LIMPS,
        CONSENSUS,
        Contact.MIDWIFE,
    ),
    RedFlag(
        "RF36c",
        Urgency.GP,
        ADULT,
        all_of(
            PREGNANT,
            LIMPS,
            _BONE_PAIN,
            course.is_("gelijk", "wisselt", "erger", "snelerger", "weetniet"),
        ),
        reasons.PREGNANT_LIMPS,
        danger("S162"),
        Contact.MIDWIFE,
    ),
    RedFlag(
        "RF36d",
        Urgency.TODAY,
        ADULT,
        all_of(
            PREGNANT,
            _BONE_PAIN,
            any_of(standing.is_("mank", "hulp") & FAST_WORSE, standing.is_("paarstap", "niet")),
        ),
        reasons.PREGNANT_LIMPS,
        danger("S162"),
        Contact.MIDWIFE,
    ),
    RedFlag("RF37", Urgency.PHYSIOTHERAPIST, ADULT, PREGNANT, reasons.PREGNANT, guideline("S98")),
)
