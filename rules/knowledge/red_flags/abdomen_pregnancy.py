"""The groin, belly and testicle, and pregnancy."""

from rules.conditions import ALWAYS, all_of, any_of
from rules.knowledge.questions.background import pregnancy_signs, risk_under_50
from rules.knowledge.questions.first import ADULT, CHILD, onset, standing
from rules.knowledge.questions.pain import location
from rules.knowledge.questions.signs import abdomen, abdomen_adult, lump, testicle
from rules.knowledge.red_flags import reasons
from rules.knowledge.red_flags.shared import (
    ACUTE,
    CONSENSUS,
    LIMPS,
    NEW,
    PREGNANT,
    SEVERE_PAIN,
    WORSE,
    danger,
    guideline,
)
from rules.model import Contact, RedFlag, Urgency

FLAGS = (
    RedFlag(
        "RF30",
        Urgency.URGENT,
        ALWAYS,
        any_of(
            lump.is_("vast"),
            abdomen.is_("bult") & any_of(abdomen.is_("buik"), lump.is_("weetniet") & SEVERE_PAIN),
        ),
        reasons.HERNIA,
        danger("S78"),
    ),
    RedFlag(
        "RF31b",
        Urgency.TODAY,
        ALWAYS,
        all_of(abdomen.is_("bult"), onset.is_("plots", "sportmoment"), ACUTE),
        reasons.HERNIA,
        danger("S78"),
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
        "RF35",
        Urgency.GP,
        ALWAYS,
        abdomen.is_("plaspijn", "onderbuik"),
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
        all_of(PREGNANT, LIMPS, location.is_("lies"), WORSE),
        reasons.PREGNANT_LIMPS,
        CONSENSUS,
        Contact.MIDWIFE,
    ),
    RedFlag("RF37", Urgency.PHYSIOTHERAPIST, ADULT, PREGNANT, reasons.PREGNANT, guideline("S98")),
)
