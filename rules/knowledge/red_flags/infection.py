"""Infection and general illness, the skin, and a hip replacement."""

from rules.conditions import ALWAYS, all_of, any_of
from rules.knowledge.questions.background import diseases, hip_and_bones, risk
from rules.knowledge.questions.first import ADULT, onset
from rules.knowledge.questions.moving import easing, movement
from rules.knowledge.questions.signs import illness, since_fever, skin
from rules.knowledge.questions.you import impact
from rules.knowledge.red_flags import reasons
from rules.knowledge.red_flags.shared import (
    ACUTE,
    CONSENSUS,
    FAST_WORSE,
    FEVER,
    INFECTION_RISK,
    INFECTION_RISK_HIGH,
    JOINT_PAIN,
    LIMPS,
    NIGHT_PAIN,
    NO_FALL,
    SEVERE_PAIN,
    SHORT,
    WORSE,
    danger,
    guideline,
)
from rules.model import Contact, RedFlag, Urgency

FLAGS = (
    RedFlag(
        "RF05",
        Urgency.EMERGENCY,
        ALWAYS,
        FEVER & illness.is_("verward"),
        reasons.DROWSY,
        CONSENSUS,
    ),
    RedFlag("RF05b", Urgency.URGENT, ALWAYS, illness.is_("verward"), reasons.DROWSY, CONSENSUS),
    RedFlag(
        "RF10",
        Urgency.URGENT,
        ADULT,
        FEVER & any_of(since_fever.is_("ja", "weetniet"), INFECTION_RISK_HIGH),
        reasons.BACTERIA,
        guideline("S53"),
    ),
    RedFlag("RF10b", Urgency.TODAY, ADULT, FEVER, reasons.BACTERIA, CONSENSUS),
    RedFlag("RF10c", Urgency.GP, ADULT, illness.is_("ziek"), reasons.VERY_ILL, danger("S50")),
    RedFlag(
        "RF10d", Urgency.TODAY, ADULT, illness.is_("ziek") & ACUTE, reasons.VERY_ILL, danger("S50")
    ),
    RedFlag(
        "RF11",
        Urgency.URGENT,
        ADULT,
        INFECTION_RISK & any_of(skin.is_("rood"), skin.is_("warm") & skin.is_("dik")),
        reasons.BACTERIA,
        guideline("S49", "S53"),
    ),
    RedFlag(
        "RF12",
        Urgency.TODAY,
        ADULT,
        any_of(
            skin.is_("rood", "wondlek"),
            all_of(skin.is_("warm", "dik"), ACUTE, NO_FALL),
            INFECTION_RISK_HIGH & skin.is_("warm", "dik"),
        ),
        reasons.BACTERIA,
        danger("S53"),
    ),
    RedFlag(
        "RF12b",
        Urgency.GP,
        ADULT,
        NO_FALL & any_of(skin.is_("warm") & skin.is_("dik"), skin.is_("dik") & WORSE),
        reasons.SWOLLEN_SPOT,
        danger("S86"),
    ),
    RedFlag(
        "RF12c",
        Urgency.TODAY,
        ADULT,
        skin.is_("paars"),
        reasons.PURPLE_SKIN,
        danger("S144"),
    ),
    RedFlag(
        "RF12d",
        Urgency.URGENT,
        ADULT,
        skin.is_("paars") & any_of(SEVERE_PAIN, FEVER, illness.is_("ziek")),
        reasons.PURPLE_AND_ILL,
        danger("S144"),
    ),
    RedFlag(
        "RF13",
        Urgency.URGENT,
        ADULT,
        all_of(
            movement.is_("elke"),
            ACUTE,
            NO_FALL,
            any_of(SEVERE_PAIN & JOINT_PAIN, INFECTION_RISK_HIGH),
        ),
        reasons.BACTERIA,
        guideline("S2", "S52"),
    ),
    RedFlag(
        "RF13b",
        Urgency.TODAY,
        ADULT,
        all_of(
            NO_FALL,
            ACUTE,
            SEVERE_PAIN,
            any_of(movement.is_("elke"), easing.is_("niets"), impact.is_("ernstig")),
        ),
        reasons.SUDDEN_PAIN,
        guideline("S2"),
    ),
    RedFlag(
        "RF13c",
        Urgency.TODAY,
        ADULT,
        all_of(movement.is_("elke"), ACUTE, NO_FALL, JOINT_PAIN),
        reasons.SUDDEN_PAIN,
        danger("S50"),
    ),
    RedFlag(
        "RF14",
        Urgency.URGENT,
        ADULT,
        hip_and_bones.is_("prothese", "ingreep") & any_of(FEVER, skin.is_("rood", "wondlek")),
        reasons.OPERATED_HIP,
        danger("S49", "S95"),
        Contact.HOSPITAL,
    ),
    RedFlag(
        "RF15",
        Urgency.GP,
        ADULT,
        hip_and_bones.is_("prothese"),
        reasons.NEW_HIP,
        danger("S96"),
        Contact.HOSPITAL,
    ),
    RedFlag(
        "RF15b",
        Urgency.TODAY,
        ADULT,
        hip_and_bones.is_("prothese")
        & any_of(onset.is_("val", "plots", "sportmoment") & ACUTE, FAST_WORSE & LIMPS),
        reasons.NEW_HIP,
        danger("S96"),
    ),
    RedFlag(
        "RF64",
        Urgency.TODAY,
        ADULT,
        SHORT
        & any_of(
            risk.is_("spuit"),
            diseases.is_("weerstand")
            & any_of(
                LIMPS,
                NIGHT_PAIN,
                SEVERE_PAIN,
                movement.is_("elke"),
            ),
        ),
        reasons.LOW_IMMUNITY,
        guideline("S2", "S52"),
    ),
    RedFlag(
        "RF64b",
        Urgency.GP,
        ADULT,
        SHORT & diseases.is_("weerstand"),
        reasons.LOW_IMMUNITY,
        CONSENSUS,
    ),
)
