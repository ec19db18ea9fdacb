"""Infection and general illness, the skin, and a hip replacement."""

from rules.conditions import ALWAYS, all_of, any_of
from rules.knowledge.questions.background import diseases, hip_and_bones, risk
from rules.knowledge.questions.first import ADULT, fall_when, onset
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
    INFECTION_RISK_LOW,
    JOINT_PAIN,
    LIMPS,
    LOW_IMMUNITY,
    NIGHT_PAIN,
    NO_FALL,
    QUIET,
    SEVERE_PAIN,
    SHORT,
    WORSE,
    danger,
    guideline,
)
from rules.model import Contact, RedFlag, Urgency

_NEW_TROUBLE = any_of(
    ACUTE & any_of(onset.is_("val", "plots", "sportmoment"), WORSE, LIMPS), FAST_WORSE & LIMPS
)

FLAGS = (
    RedFlag(
        "RF05",
        Urgency.EMERGENCY,
        ALWAYS,
        FEVER & illness.is_("nieuwverward"),
        reasons.DROWSY,
        CONSENSUS,
    ),
    RedFlag(
        "RF05b", Urgency.URGENT, ALWAYS, illness.is_("nieuwverward"), reasons.DROWSY, CONSENSUS
    ),
    RedFlag(
        "RF10",
        Urgency.URGENT,
        ADULT,
        FEVER & any_of(since_fever.is_("ja", "weetniet"), INFECTION_RISK_HIGH),
        reasons.BACTERIA,
        guideline("S53"),
    ),
    RedFlag(
        "RF10b",
        Urgency.TODAY,
        ADULT,
        illness.is_("koorts", "rillingen"),
        reasons.BACTERIA,
        CONSENSUS,
    ),
    RedFlag(
        "RF10c",
        Urgency.GP,
        ADULT,
        illness.is_("ziek", "koortsig"),
        reasons.VERY_ILL,
        danger("S50"),
    ),
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
            all_of(skin.is_("dik"), ACUTE, NO_FALL),
            skin.is_("warm")
            & any_of(
                illness.is_("ziek"), INFECTION_RISK_HIGH, INFECTION_RISK_LOW & skin.is_("bult")
            ),
            INFECTION_RISK_HIGH & skin.is_("dik", "bult"),
            LOW_IMMUNITY & skin.is_("blaasjes"),
        ),
        reasons.BACTERIA,
        danger("S53"),
    ),
    RedFlag("RF12e", Urgency.GP, ADULT, skin.is_("warm") & ACUTE, reasons.WARM_SPOT, CONSENSUS),
    RedFlag("RF12f", Urgency.GP, ADULT, skin.is_("blaasjes"), reasons.BLISTERS, danger("S153")),
    RedFlag(
        "RF12b",
        Urgency.GP,
        ADULT,
        any_of(NO_FALL, fall_when.is_("langer6w"))
        & any_of(skin.is_("bult"), skin.is_("dik") & any_of(skin.is_("warm"), WORSE)),
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
        "RF12g",
        Urgency.URGENT,
        ADULT,
        all_of(skin.is_("rood", "wondlek"), SEVERE_PAIN, any_of(skin.is_("dik"), FAST_WORSE)),
        reasons.BACTERIA,
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
        "RF13d",
        Urgency.TODAY,
        ADULT,
        any_of(
            all_of(INFECTION_RISK_LOW, ACUTE, QUIET, JOINT_PAIN, LIMPS, WORSE),
            all_of(INFECTION_RISK_HIGH, ACUTE, NO_FALL, JOINT_PAIN, WORSE),
        ),
        reasons.BACTERIA,
        guideline("S53"),
    ),
    RedFlag(
        "RF13b",
        Urgency.TODAY,
        ADULT,
        all_of(
            NO_FALL,
            ACUTE,
            SEVERE_PAIN,
            any_of(
                JOINT_PAIN,
                movement.is_("elke"),
                easing.is_("niets"),
                impact.is_("ernstig"),
            ),
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
        "RF13e",
        Urgency.GP,
        ADULT,
        all_of(INFECTION_RISK_HIGH, ACUTE, NO_FALL, JOINT_PAIN),
        reasons.LOW_IMMUNITY,
        CONSENSUS,
    ),
    RedFlag(
        "RF14",
        Urgency.URGENT,
        ADULT,
        hip_and_bones.is_("prothese", "metaal", "ingreep")
        & any_of(FEVER, skin.is_("rood", "wondlek")),
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
        hip_and_bones.is_("prothese") & _NEW_TROUBLE,
        reasons.NEW_HIP,
        danger("S96"),
    ),
    RedFlag(
        "RF15c",
        Urgency.GP,
        ADULT,
        hip_and_bones.is_("metaal"),
        reasons.METAL,
        CONSENSUS,
        Contact.HOSPITAL,
    ),
    RedFlag(
        "RF15d",
        Urgency.TODAY,
        ADULT,
        hip_and_bones.is_("metaal") & _NEW_TROUBLE,
        reasons.METAL,
        CONSENSUS,
    ),
    RedFlag(
        "RF14c",
        Urgency.GP,
        ADULT,
        hip_and_bones.is_("ingreep") & WORSE,
        reasons.AFTER_TREATMENT,
        guideline("S53"),
        Contact.HOSPITAL,
    ),
    RedFlag(
        "RF14b",
        Urgency.TODAY,
        ADULT,
        all_of(
            hip_and_bones.is_("ingreep"),
            WORSE,
            any_of(LIMPS, movement.is_("elke"), NIGHT_PAIN, SEVERE_PAIN),
        ),
        reasons.OPERATED_HIP,
        guideline("S53"),
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
        SHORT
        & any_of(
            diseases.is_("weerstand"),
            diseases.is_("remmer")
            & any_of(LIMPS & JOINT_PAIN, WORSE, NIGHT_PAIN, SEVERE_PAIN, movement.is_("elke")),
        ),
        reasons.LOW_IMMUNITY,
        CONSENSUS,
    ),
)
