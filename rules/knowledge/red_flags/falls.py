"""Falls and accidents: what may be broken, by when the fall was and who fell."""

from rules.conditions import ALWAYS, all_of, any_of
from rules.knowledge.questions.first import (
    ADULT,
    FROM_50,
    age,
    fall_kind,
    fall_when,
    fell,
    leg_look,
    onset,
    standing,
)
from rules.knowledge.questions.pain import course, location, pain
from rules.knowledge.questions.signs import illness
from rules.knowledge.red_flags import reasons
from rules.knowledge.red_flags.shared import (
    BRITTLE_BONE,
    CONSENSUS,
    FALL,
    FALL_WEEKS_AGO,
    JOINT_PAIN,
    LIMPS,
    NEW,
    OLD_OR_BRITTLE,
    RECENT_FALL,
    WORSE,
    danger,
)
from rules.model import RedFlag, Urgency

_HARDLY_STANDS = standing.is_("paarstap", "niet")
_HEAVY = fall_kind.is_("zwaar")
_NOT_BETTER = course.is_("gelijk", "wisselt", "erger", "snelerger", "weetniet")
_MUCH_PAIN = pain.is_("5-7", "8-10", "weetniet")

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
        "RF01b",
        Urgency.URGENT,
        ALWAYS,
        all_of(
            any_of(RECENT_FALL, onset.is_("weetniet") & LIMPS, standing.is_("paarstap") & NEW),
            leg_look.is_("korter", "gedraaid"),
        ),
        reasons.LEG_CHANGED,
        danger("S96", "S101"),
    ),
    RedFlag(
        "RF01c",
        Urgency.TODAY,
        ALWAYS,
        all_of(FALL_WEEKS_AGO, standing.is_("mank", "hulp"), leg_look.is_("korter", "gedraaid")),
        reasons.LEG_CHANGED,
        danger("S96", "S145"),
    ),
    RedFlag(
        "RF02",
        Urgency.EMERGENCY,
        ALWAYS,
        RECENT_FALL
        & any_of(
            _HEAVY & _HARDLY_STANDS,
            leg_look.is_("wond") & (_HEAVY | _HARDLY_STANDS),
            illness.is_("nieuwverward"),
        ),
        reasons.ACCIDENT,
        CONSENSUS,
    ),
    RedFlag(
        "RF02b",
        Urgency.URGENT,
        ALWAYS,
        RECENT_FALL & any_of(_HEAVY & LIMPS, leg_look.is_("wond")),
        reasons.HARD_FALL,
        CONSENSUS,
    ),
    RedFlag("RF02c", Urgency.TODAY, ALWAYS, RECENT_FALL & _HEAVY, reasons.FELL, CONSENSUS),
    RedFlag(
        "RF03",
        Urgency.URGENT,
        ALWAYS,
        RECENT_FALL & _HARDLY_STANDS,
        reasons.FELL_CANNOT_STAND,
        danger("S101", "S102"),
    ),
    RedFlag(
        "RF51a",
        Urgency.TODAY,
        ADULT,
        all_of(
            RECENT_FALL,
            OLD_OR_BRITTLE,
            any_of(
                FALL & any_of(JOINT_PAIN, location.is_("knie")),
                LIMPS,
                _MUCH_PAIN,
                fall_kind.is_("zwaar", "midden", "gewoon", "weetniet")
                & any_of(FALL & _NOT_BETTER, age.is_("80plus"), BRITTLE_BONE),
            ),
        ),
        reasons.FELL,
        danger("S105", "S141", "S145"),
        until_eight=True,
    ),
    RedFlag(
        "RF51b",
        Urgency.TODAY,
        ADULT,
        RECENT_FALL
        & any_of(standing.is_("hulp"), standing.is_("mank") & any_of(FROM_50, JOINT_PAIN)),
        reasons.FELL,
        CONSENSUS,
    ),
    RedFlag(
        "RF51c",
        Urgency.GP,
        ADULT,
        RECENT_FALL
        & any_of(LIMPS, OLD_OR_BRITTLE, JOINT_PAIN & any_of(age.is_("50-64"), _MUCH_PAIN)),
        reasons.FELL,
        CONSENSUS,
    ),
    RedFlag(
        "RF51d",
        Urgency.TODAY,
        ADULT,
        OLD_OR_BRITTLE
        & any_of(
            FALL_WEEKS_AGO & any_of(LIMPS & JOINT_PAIN, WORSE),
            all_of(FALL, fall_when.is_("2-6w"), any_of(LIMPS, JOINT_PAIN)),
        ),
        reasons.FELL,
        danger("S145"),
    ),
    RedFlag(
        "RF51e",
        Urgency.GP,
        ADULT,
        FALL_WEEKS_AGO
        & any_of(
            LIMPS & any_of(FALL, JOINT_PAIN),
            course.is_("gelijk", "wisselt", "weetniet")
            & all_of(FALL, any_of(OLD_OR_BRITTLE, JOINT_PAIN & age.is_("50-64"))),
        ),
        reasons.FELL,
        danger("S145", "S147"),
    ),
    RedFlag(
        "RF51h",
        Urgency.TODAY,
        ADULT,
        RECENT_FALL & WORSE,
        reasons.NOT_FADING,
        danger("S101", "S105"),
    ),
    RedFlag(
        "RF51f",
        Urgency.GP,
        ADULT,
        any_of(
            any_of(FALL, fell.is_("2-6w")) & WORSE,
            all_of(FALL, fall_when.is_("langer6w"), LIMPS, course.is_("gelijk", "wisselt")),
        ),
        reasons.NOT_FADING,
        danger("S105", "S145"),
    ),
)
