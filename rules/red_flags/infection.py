"""Infection and general illness, the skin, and a hip replacement."""

from rules.conditions import ALWAYS, all_of, any_of
from rules.model import Contact, RedFlag, Urgency
from rules.questions.background import diseases, hip_and_bones, risk
from rules.questions.first import ADULT, onset, standing
from rules.questions.moving import easing, movement
from rules.questions.signs import illness, since_fever, skin
from rules.questions.you import impact
from rules.red_flags.shared import (
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

_BACTERIA = (
    "Deze klachten kunnen komen door een ontsteking met bacteriën. Die moet snel behandeld worden."
)
_NEW_HIP = "U heeft een kunstheup. Laat nieuwe pijn altijd nakijken."
_ACUTE_PAIN = (
    "Elke beweging of veel pijn in korte tijd: dat kan een ontsteking of een breuk zijn. "
    "Daarom moet een arts kijken."
)
_LOW_IMMUNITY = (
    "Uw afweer is lager, of u loopt meer kans op een ontsteking. "
    "Een ontsteking met bacteriën geeft dan soms weinig koorts."
)

FLAGS = (
    RedFlag(
        "RF05",
        Urgency.EMERGENCY,
        ALWAYS,
        FEVER & illness.is_("verward"),
        _BACTERIA,
        CONSENSUS,
    ),
    RedFlag("RF05b", Urgency.URGENT, ALWAYS, illness.is_("verward"), _BACTERIA, CONSENSUS),
    RedFlag(
        "RF10",
        Urgency.URGENT,
        ADULT,
        FEVER & any_of(since_fever.is_("ja", "weetniet"), INFECTION_RISK_HIGH),
        _BACTERIA,
        guideline("S53"),
    ),
    RedFlag("RF10b", Urgency.TODAY, ADULT, FEVER, _BACTERIA, CONSENSUS),
    RedFlag("RF10c", Urgency.GP, ADULT, illness.is_("ziek"), _BACTERIA, danger("S50")),
    RedFlag("RF10d", Urgency.TODAY, ADULT, illness.is_("ziek") & ACUTE, _BACTERIA, danger("S50")),
    RedFlag(
        "RF11",
        Urgency.URGENT,
        ADULT,
        INFECTION_RISK & any_of(skin.is_("rood"), skin.is_("warm") & skin.is_("dik")),
        _BACTERIA,
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
        _BACTERIA,
        danger("S53"),
    ),
    RedFlag(
        "RF12b",
        Urgency.GP,
        ADULT,
        NO_FALL & any_of(skin.is_("warm") & skin.is_("dik"), skin.is_("dik") & WORSE),
        "Een plek die dik en warm is, of dik is en erger wordt, moet een arts bekijken.",
        danger("S86"),
    ),
    RedFlag(
        "RF12c",
        Urgency.TODAY,
        ADULT,
        skin.is_("paars"),
        "Een paarse of zwarte huid zonder stoot kan komen door een bloeding, "
        "een bloedvat of een diepe ontsteking.",
        danger("S144"),
    ),
    RedFlag(
        "RF12d",
        Urgency.URGENT,
        ADULT,
        skin.is_("paars") & any_of(SEVERE_PAIN, FEVER, illness.is_("ziek")),
        "Een paarse of zwarte huid met veel pijn, koorts of ziek zijn kan een diepe ontsteking "
        "zijn. Die moet snel behandeld worden.",
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
        _BACTERIA,
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
        _ACUTE_PAIN,
        guideline("S2"),
    ),
    RedFlag(
        "RF13c",
        Urgency.TODAY,
        ADULT,
        all_of(movement.is_("elke"), ACUTE, NO_FALL, JOINT_PAIN),
        _ACUTE_PAIN,
        danger("S50"),
    ),
    RedFlag(
        "RF14",
        Urgency.URGENT,
        ADULT,
        hip_and_bones.is_("prothese", "ingreep") & any_of(FEVER, skin.is_("rood", "wondlek")),
        _BACTERIA,
        danger("S49", "S95"),
        Contact.HOSPITAL,
    ),
    RedFlag(
        "RF15",
        Urgency.GP,
        ADULT,
        hip_and_bones.is_("prothese"),
        _NEW_HIP,
        danger("S96"),
        Contact.HOSPITAL,
    ),
    RedFlag(
        "RF15b",
        Urgency.TODAY,
        ADULT,
        hip_and_bones.is_("prothese")
        & any_of(onset.is_("val", "plots", "sportmoment") & ACUTE, FAST_WORSE & LIMPS),
        _NEW_HIP,
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
                standing.is_("mank", "hulp", "paarstap"),
                NIGHT_PAIN,
                SEVERE_PAIN,
                movement.is_("elke"),
            ),
        ),
        _LOW_IMMUNITY,
        guideline("S2", "S52"),
    ),
    RedFlag(
        "RF64b", Urgency.GP, ADULT, SHORT & diseases.is_("weerstand"), _LOW_IMMUNITY, CONSENSUS
    ),
)
