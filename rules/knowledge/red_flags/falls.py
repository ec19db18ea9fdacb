"""Falls, accidents, not being able to stand, bleeding, and bone that breaks by load."""

from rules.conditions import ALWAYS, all_of, any_of
from rules.knowledge.questions.background import hip_and_bones, risk, risk_under_50
from rules.knowledge.questions.first import (
    ADULT,
    FROM_50,
    FROM_65,
    age,
    fall_kind,
    fall_when,
    leg_look,
    onset,
    standing,
    standing_since,
)
from rules.knowledge.questions.moving import load, movement
from rules.knowledge.questions.pain import course, duration, leg_feeling, location
from rules.knowledge.questions.signs import illness, nerve_signs
from rules.knowledge.red_flags import reasons
from rules.knowledge.red_flags.shared import (
    ACUTE,
    BRITTLE_BONE,
    CANCER_NOW,
    CONSENSUS,
    FALL,
    FEVER,
    JOINT_PAIN,
    LIMPS,
    NEW,
    NIGHT_PAIN,
    RECENT_FALL,
    SEVERE_PAIN,
    SHORT,
    UNDER_65,
    WORSE,
    danger,
)
from rules.model import RedFlag, Urgency

_HARDLY_STANDS = standing.is_("paarstap", "niet")
_FEW_STEPS = standing.is_("paarstap")
_HEAVY = fall_kind.is_("zwaar")
_WEEKS_AGO = FALL & fall_when.is_("2-6w")
_OLD_OR_BRITTLE = FROM_65 | BRITTLE_BONE

FLAGS = (
    RedFlag(
        "RF01",
        Urgency.EMERGENCY,
        ALWAYS,
        standing.is_("grond")
        | all_of(standing.is_("niet"), NEW, leg_look.is_("korter", "gedraaid")),
        reasons.ON_THE_GROUND,
        danger("S96", "S101"),
    ),
    RedFlag(
        "RF02",
        Urgency.EMERGENCY,
        ALWAYS,
        RECENT_FALL
        & any_of(
            _HEAVY & _HARDLY_STANDS,
            leg_look.is_("wond") & (_HEAVY | _HARDLY_STANDS),
            illness.is_("verward"),
        ),
        reasons.ACCIDENT,
        CONSENSUS,
    ),
    RedFlag(
        "RF02b",
        Urgency.URGENT,
        ALWAYS,
        RECENT_FALL & any_of(_HEAVY & LIMPS, leg_look.is_("wond")),
        reasons.FELL,
        CONSENSUS,
    ),
    RedFlag("RF02c", Urgency.TODAY, ALWAYS, RECENT_FALL & _HEAVY, reasons.FELL, CONSENSUS),
    RedFlag(
        "RF03",
        Urgency.URGENT,
        ALWAYS,
        RECENT_FALL & _HARDLY_STANDS,
        reasons.FELL,
        danger("S101", "S102"),
    ),
    RedFlag(
        "RF51a",
        Urgency.TODAY,
        ADULT,
        all_of(
            RECENT_FALL,
            _OLD_OR_BRITTLE,
            fall_kind.is_("zwaar", "midden", "gewoon", "weetniet"),
        ),
        reasons.FELL,
        danger("S105", "S141"),
    ),
    RedFlag(
        "RF51b",
        Urgency.TODAY,
        ADULT,
        all_of(
            RECENT_FALL,
            LIMPS,
            any_of(
                FROM_50,
                hip_and_bones.is_("botontkalking", "botmedicijn"),
                risk_under_50.is_("prednison"),
                JOINT_PAIN,
            ),
        ),
        reasons.FELL,
        CONSENSUS,
    ),
    RedFlag(
        "RF51c",
        Urgency.GP,
        ADULT,
        RECENT_FALL & any_of(LIMPS, age.is_("50-64") & JOINT_PAIN),
        reasons.FELL,
        CONSENSUS,
    ),
    RedFlag(
        "RF51d",
        Urgency.TODAY,
        ADULT,
        all_of(_WEEKS_AGO, _OLD_OR_BRITTLE, any_of(LIMPS, JOINT_PAIN, WORSE)),
        reasons.FELL,
        danger("S145"),
    ),
    RedFlag(
        "RF51e",
        Urgency.GP,
        ADULT,
        _WEEKS_AGO
        & any_of(
            LIMPS,
            _OLD_OR_BRITTLE
            & any_of(
                JOINT_PAIN,
                course.is_("gelijk", "wisselt", "erger", "snelerger", "weetniet"),
            ),
        ),
        reasons.FELL,
        CONSENSUS,
    ),
    RedFlag(
        "RF51f",
        Urgency.GP,
        ADULT,
        FALL
        & any_of(
            WORSE,
            all_of(fall_when.is_("langer6w"), LIMPS, course.is_("gelijk", "wisselt")),
        ),
        reasons.NOT_FADING,
        danger("S105", "S145"),
    ),
    RedFlag(
        "RF50",
        Urgency.URGENT,
        ALWAYS,
        standing.is_("niet") & NEW,
        reasons.CANNOT_STAND,
        danger("S85", "S87", "S143"),
    ),
    RedFlag(
        "RF50b",
        Urgency.URGENT,
        ADULT,
        all_of(
            _FEW_STEPS,
            NEW,
            any_of(
                hip_and_bones.is_("prothese", "botontkalking", "botmedicijn"),
                CANCER_NOW,
                risk.is_("prednison"),
                load.is_("duurloop"),
                FEVER,
            ),
        ),
        reasons.CANNOT_STAND,
        danger("S85"),
    ),
    RedFlag(
        "RF50c",
        Urgency.TODAY,
        ALWAYS,
        standing.is_("niet") | (_FEW_STEPS & NEW),
        reasons.CANNOT_STAND,
        CONSENSUS,
    ),
    RedFlag("RF50g", Urgency.GP, ALWAYS, _FEW_STEPS, reasons.CANNOT_STAND, CONSENSUS),
    RedFlag(
        "RF50d",
        Urgency.GP,
        ADULT,
        standing.is_("hulp") & standing_since.is_("nieuw", "slechter"),
        reasons.NEW_AID,
        CONSENSUS,
    ),
    RedFlag(
        "RF50e",
        Urgency.GP,
        ADULT,
        all_of(FROM_65, onset.is_("plots"), ACUTE, LIMPS, JOINT_PAIN),
        reasons.QUIET_BREAK,
        danger("S101"),
    ),
    RedFlag(
        "RF50f",
        Urgency.TODAY,
        ADULT,
        all_of(
            BRITTLE_BONE,
            onset.is_("plots", "geleidelijk", "weetniet"),
            SHORT,
            LIMPS,
            JOINT_PAIN,
            WORSE | onset.is_("plots"),
        ),
        reasons.QUIET_BREAK,
        danger("S87"),
    ),
    RedFlag(
        "RF52",
        Urgency.URGENT,
        ADULT,
        risk.is_("bloedverdunner") & leg_look.is_("bult_blauw"),
        reasons.BLOOD_THINNER,
        danger("S93"),
    ),
    RedFlag(
        "RF52b",
        Urgency.URGENT,
        ADULT,
        all_of(
            risk.is_("bloedverdunner"),
            onset.is_("val", "plots", "sportmoment"),
            ACUTE,
            JOINT_PAIN,
            any_of(
                leg_feeling.is_("dijhuid"),
                nerve_signs.is_("zakt"),
                SEVERE_PAIN,
                LIMPS,
            ),
        ),
        reasons.BLOOD_THINNER,
        danger("S93", "S94"),
    ),
    RedFlag(
        "RF52c",
        Urgency.TODAY,
        ADULT,
        risk.is_("bloedverdunner")
        & any_of(
            RECENT_FALL,
            all_of(
                onset.is_("plots", "sportmoment"),
                ACUTE,
                location.is_("lies", "dijvoor", "diep", "bil"),
            ),
        ),
        reasons.BLOOD_THINNER,
        danger("S94"),
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
        "RF53",
        Urgency.TODAY,
        ADULT,
        all_of(
            JOINT_PAIN,
            UNDER_65,
            any_of(
                load.is_("duurloop") & any_of(LIMPS, NIGHT_PAIN, movement.is_("lopen") & WORSE),
                all_of(
                    load.is_("opbouw"),
                    LIMPS,
                    WORSE | movement.is_("sport"),
                    onset.is_("geleidelijk", "plots", "weetniet"),
                ),
            ),
        ),
        reasons.LOADED_BONE,
        danger("S44", "S45"),
    ),
    RedFlag(
        "RF54",
        Urgency.GP,
        ADULT,
        JOINT_PAIN
        & any_of(
            all_of(
                load.is_("duurloop"),
                duration.is_("2-6w", "6w-3m", "3-12m"),
                course.is_("gelijk", "wisselt", "erger", "snelerger"),
            ),
            load.is_("opbouw") & LIMPS,
        ),
        reasons.LOADED_BONE,
        danger("S44"),
    ),
    RedFlag(
        "RF55",
        Urgency.GP,
        ADULT,
        hip_and_bones.is_("botmedicijn") & location.is_("lies", "dijvoor", "dijzij", "diep"),
        reasons.BONE_MEDICINE,
        danger("S139", "S91"),
    ),
    RedFlag(
        "RF55b",
        Urgency.TODAY,
        ADULT,
        all_of(hip_and_bones.is_("botmedicijn"), location.is_("dijvoor", "dijzij"), LIMPS),
        reasons.BONE_MEDICINE,
        danger("S90"),
    ),
)
