"""Not being able to stand, bone that breaks without a fall, by load or by a medicine."""

from rules.conditions import ALWAYS, all_of, any_of
from rules.knowledge.questions.background import hip_and_bones, risk_under_50
from rules.knowledge.questions.first import (
    ADULT,
    FROM_50,
    FROM_65,
    UNDER_50,
    onset,
    pop,
    standing,
)
from rules.knowledge.questions.moving import function, load, movement
from rules.knowledge.questions.pain import course, duration, location
from rules.knowledge.questions.signs import skin
from rules.knowledge.red_flags import reasons
from rules.knowledge.red_flags.shared import (
    ACUTE,
    BRITTLE_BONE,
    CANCER_NOW,
    CONSENSUS,
    FALL_WEEKS_AGO,
    FAST_WORSE,
    FEVER,
    JOINT_PAIN,
    LIMPS,
    NEW,
    NIGHT_PAIN,
    OLD_OR_BRITTLE,
    QUIET,
    SHORT,
    UNDER_65,
    WORSE,
    danger,
)
from rules.model import RedFlag, Urgency

_FEW_STEPS = standing.is_("paarstap")
_CANNOT_STAND = standing.is_("niet")
_RUNS = load.is_("hardlopen")
_BUILDS_UP = load.is_("opbouw")
_IMPACT = load.is_("hardlopen", "opbouw", "dans")
_WEAK_OR_LOADED = any_of(BRITTLE_BONE, CANCER_NOW, _RUNS, FEVER)
# The neck of the femur is felt here; the inner thigh is where a strained muscle is felt.
_BONE_PAIN = location.is_("lies", "dijvoor", "diep", "weetniet")
_WEEKS = duration.is_("2-6w", "6w-3m", "3-12m")
_NOT_YEARS = duration.is_("korter2w", "2-6w", "6w-3m", "3-12m", "weetniet")
_NOT_BETTER = course.is_("gelijk", "wisselt", "erger", "snelerger", "weetniet")

FLAGS = (
    RedFlag(
        "RF50",
        Urgency.URGENT,
        ALWAYS,
        _CANNOT_STAND & NEW,
        reasons.CANNOT_STAND,
        danger("S85", "S87", "S143"),
    ),
    RedFlag(
        "RF50b",
        Urgency.URGENT,
        ADULT,
        all_of(_FEW_STEPS, NEW, _WEAK_OR_LOADED),
        reasons.CANNOT_STAND,
        danger("S85"),
    ),
    RedFlag(
        "RF50c",
        Urgency.TODAY,
        ALWAYS,
        (_FEW_STEPS | _CANNOT_STAND) & any_of(NEW, FALL_WEEKS_AGO),
        reasons.CANNOT_STAND,
        CONSENSUS,
    ),
    RedFlag(
        "RF50g",
        Urgency.GP,
        ALWAYS,
        _FEW_STEPS | _CANNOT_STAND,
        reasons.CANNOT_STAND,
        CONSENSUS,
    ),
    RedFlag(
        "RF50h",
        Urgency.TODAY,
        ADULT,
        standing.is_("konniet") & skin.is_("dik", "bult", "warm"),
        reasons.CANNOT_FEEL,
        CONSENSUS,
    ),
    RedFlag(
        "RF50d",
        Urgency.GP,
        ADULT,
        standing.is_("hulp") & NEW,
        reasons.NEW_AID,
        CONSENSUS,
    ),
    RedFlag(
        "RF50l",
        Urgency.TODAY,
        ADULT,
        all_of(standing.is_("hulp"), NEW, _WEAK_OR_LOADED),
        reasons.CANNOT_STAND,
        danger("S85"),
    ),
    RedFlag(
        "RF50e",
        Urgency.TODAY,
        ADULT,
        all_of(
            FROM_50,
            ACUTE,
            QUIET,
            LIMPS,
            JOINT_PAIN,
            any_of(FAST_WORSE, FROM_65 & onset.is_("plots", "weetniet")),
        ),
        reasons.QUIET_BREAK,
        danger("S87", "S101"),
    ),
    RedFlag(
        "RF50i",
        Urgency.GP,
        ADULT,
        all_of(SHORT, QUIET, LIMPS, JOINT_PAIN, any_of(WORSE, BRITTLE_BONE, ACUTE & FROM_65)),
        reasons.QUIET_BREAK,
        danger("S87", "S101"),
    ),
    RedFlag(
        "RF50f",
        Urgency.TODAY,
        ADULT,
        all_of(BRITTLE_BONE, QUIET, SHORT, LIMPS, JOINT_PAIN, WORSE | onset.is_("plots")),
        reasons.QUIET_BREAK,
        danger("S87"),
    ),
    RedFlag(
        "RF50j",
        Urgency.GP,
        ADULT,
        function.is_("heffen") & ACUTE,
        reasons.CANNOT_LIFT,
        CONSENSUS,
    ),
    RedFlag(
        "RF50k",
        Urgency.TODAY,
        ADULT,
        all_of(function.is_("heffen"), ACUTE, JOINT_PAIN, OLD_OR_BRITTLE | WORSE),
        reasons.CANNOT_LIFT,
        CONSENSUS,
    ),
    RedFlag(
        "RF56",
        Urgency.GP,
        ADULT,
        all_of(
            onset.is_("sportmoment"),
            ACUTE,
            any_of(pop.is_("ja") & _NOT_BETTER, location.is_("bil") & LIMPS),
        ),
        reasons.TORN,
        CONSENSUS,
    ),
    RedFlag(
        "RF53",
        Urgency.TODAY,
        ADULT,
        all_of(
            _BONE_PAIN,
            _NOT_YEARS,
            any_of(
                _RUNS & any_of(LIMPS, UNDER_65 & any_of(NIGHT_PAIN, movement.is_("lopen") & WORSE)),
                all_of(UNDER_65, _BUILDS_UP, LIMPS, QUIET, WORSE | movement.is_("sport")),
            ),
        ),
        reasons.LOADED_BONE,
        danger("S44", "S45", "S150"),
        until_eight=True,
    ),
    RedFlag(
        "RF54",
        Urgency.GP,
        ADULT,
        all_of(
            _BONE_PAIN,
            _NOT_YEARS,
            any_of(
                all_of(_RUNS, _NOT_BETTER, any_of(QUIET, _WEEKS)),
                _BUILDS_UP & any_of(LIMPS, NIGHT_PAIN),
                all_of(load.is_("dans"), UNDER_50, WORSE),
                _IMPACT & risk_under_50.is_("energie"),
            ),
        ),
        reasons.LOADED_BONE,
        danger("S44"),
    ),
    RedFlag(
        "RF55",
        Urgency.GP,
        ADULT,
        any_of(
            hip_and_bones.is_("botmedicijn") & any_of(JOINT_PAIN, location.is_("dijzij")),
            all_of(hip_and_bones.is_("botmedicijn"), LIMPS, location.is_("buiten")),
            all_of(
                hip_and_bones.is_("botontkalking"),
                LIMPS,
                SHORT,
                any_of(JOINT_PAIN, location.is_("dijzij", "buiten")),
            ),
        ),
        reasons.BONE_MEDICINE,
        danger("S139", "S91"),
    ),
    RedFlag(
        "RF55b",
        Urgency.TODAY,
        ADULT,
        all_of(
            location.is_("dijvoor", "dijzij"),
            LIMPS,
            any_of(hip_and_bones.is_("botmedicijn"), hip_and_bones.is_("botontkalking") & SHORT),
        ),
        reasons.BONE_MEDICINE,
        danger("S90"),
        until_eight=True,
    ),
)
