"""Nerves that lose function, and blood vessels that close, clot or burst."""

from rules.conditions import all_of, any_of
from rules.knowledge.questions.background import diseases, risk, risk_from_50
from rules.knowledge.questions.first import ADULT, FROM_50, FROM_65, age, fall_kind, onset
from rules.knowledge.questions.moving import easing, movement
from rules.knowledge.questions.pain import course, duration, leg_feeling, location
from rules.knowledge.questions.signs import abdomen_adult, nerve_signs, vessel_signs
from rules.knowledge.red_flags import reasons
from rules.knowledge.red_flags.shared import (
    ACUTE,
    CONSENSUS,
    FALL,
    JOINT_PAIN,
    NO_FALL,
    QUIET,
    SHORT,
    THINNER,
    WORSE,
    danger,
    guideline,
)
from rules.model import RedFlag, Urgency

_BOTH_LEGS = leg_feeling.is_("beide") & leg_feeling.is_("onderknie", "tinteling")
_NEAR_A_VESSEL = any_of(JOINT_PAIN, location.is_("rug", "bil", "dijachter"))
_LEG_NERVE = leg_feeling.is_("onderknie", "tinteling", "dijhuid")

FLAGS = (
    RedFlag(
        "RF20",
        Urgency.URGENT,
        ADULT,
        any_of(
            nerve_signs.is_("rijbroek", "plas", "ontlasting", "mindergevoel"),
            nerve_signs.is_("plasmoeilijk")
            & any_of(
                nerve_signs.is_("voet", "zakt", "eenbeen", "beidebenen"),
                leg_feeling.is_("onderknie", "tinteling", "beide"),
                location.is_("rug"),
            ),
        ),
        reasons.NERVES,
        guideline("S63", "S137", "S155"),
    ),
    RedFlag(
        "RF20b",
        Urgency.GP,
        ADULT,
        nerve_signs.is_("plasmoeilijk"),
        reasons.NERVES_WEAK,
        danger("S155"),
    ),
    RedFlag(
        "RF24",
        Urgency.URGENT,
        ADULT,
        all_of(_BOTH_LEGS, SHORT, WORSE),
        reasons.NERVES,
        danger("S155", "S156"),
    ),
    RedFlag(
        "RF24b",
        Urgency.GP,
        ADULT,
        all_of(
            leg_feeling.is_("beide"),
            leg_feeling.is_("tinteling"),
            SHORT,
            course.is_("gelijk", "wisselt", "erger", "snelerger", "weetniet"),
        ),
        reasons.NERVES_WEAK,
        danger("S155", "S156"),
    ),
    RedFlag(
        "RF21",
        Urgency.URGENT,
        ADULT,
        nerve_signs.is_("voet", "beidebenen"),
        reasons.NERVES,
        guideline("S131"),
    ),
    RedFlag(
        "RF21b",
        Urgency.TODAY,
        ADULT,
        SHORT
        & any_of(
            nerve_signs.is_("zakt") & any_of(_LEG_NERVE, nerve_signs.is_("eenbeen")),
            nerve_signs.is_("eenbeen") & any_of(WORSE, ACUTE),
        ),
        reasons.NERVES,
        danger("S131"),
    ),
    RedFlag(
        "RF21c",
        Urgency.GP,
        ADULT,
        any_of(
            nerve_signs.is_("zakt") & any_of(_LEG_NERVE, SHORT & WORSE),
            nerve_signs.is_("eenbeen")
            & duration.is_("korter2w", "2-6w", "6w-3m", "3-12m", "weetniet"),
        ),
        reasons.NERVES_WEAK,
        danger("S131"),
    ),
    RedFlag(
        "RF22",
        Urgency.URGENT,
        ADULT,
        vessel_signs.is_("koudbeen"),
        reasons.COLD_LEG,
        danger("S130"),
    ),
    RedFlag(
        "RF22b",
        Urgency.EMERGENCY,
        ADULT,
        vessel_signs.is_("koudbeen") & nerve_signs.is_("voet", "eenbeen", "beidebenen"),
        reasons.COLD_LEG,
        danger("S130"),
    ),
    RedFlag(
        "RF23", Urgency.TODAY, ADULT, vessel_signs.is_("dikbeen"), reasons.CLOT, guideline("S82")
    ),
    RedFlag(
        "RF23b",
        Urgency.GP,
        ADULT,
        all_of(vessel_signs.is_("stolsel"), ACUTE, QUIET, JOINT_PAIN),
        reasons.CLOT_RISK,
        danger("S82", "S157"),
    ),
    RedFlag(
        "RF22c",
        Urgency.TODAY,
        ADULT,
        all_of(
            vessel_signs.is_("voetrust"),
            movement.is_("lopen"),
            easing.is_("stilstaan"),
            any_of(risk.is_("roken", "hartvaat"), diseases.is_("diabetes")),
        ),
        reasons.FOOT,
        guideline("S130"),
    ),
    RedFlag(
        "RF22d",
        Urgency.GP,
        ADULT,
        vessel_signs.is_("voetrust")
        & any_of(age.is_("80plus"), risk.is_("roken", "hartvaat"), diseases.is_("diabetes")),
        reasons.FOOT,
        CONSENSUS,
    ),
    RedFlag(
        "RF04",
        Urgency.EMERGENCY,
        ADULT,
        vessel_signs.is_("benauwd") | (vessel_signs.is_("pijnadem") & vessel_signs.is_("dikbeen")),
        reasons.CLOT,
        danger("S82", "S140"),
    ),
    RedFlag(
        "RF04b",
        Urgency.URGENT,
        ADULT,
        vessel_signs.is_("pijnadem") & NO_FALL,
        reasons.CLOT,
        guideline("S140"),
    ),
    RedFlag(
        "RF04c",
        Urgency.TODAY,
        ADULT,
        all_of(
            vessel_signs.is_("pijnadem"), FALL, any_of(FROM_65, THINNER, fall_kind.is_("zwaar"))
        ),
        reasons.CHEST,
        CONSENSUS,
    ),
    RedFlag(
        "RF04d",
        Urgency.GP,
        ADULT,
        vessel_signs.is_("pijnadem") & FALL,
        reasons.CHEST,
        CONSENSUS,
    ),
    RedFlag(
        "RF06",
        Urgency.EMERGENCY,
        ADULT,
        any_of(
            vessel_signs.is_("flauwnu")
            & any_of(abdomen_adult.is_("buik", "klop"), onset.is_("plots")),
            abdomen_adult.is_("klop") & any_of(abdomen_adult.is_("buik"), onset.is_("plots")),
        ),
        reasons.BIG_VESSEL,
        danger("S86"),
    ),
    RedFlag(
        "RF06b",
        Urgency.URGENT,
        ADULT,
        vessel_signs.is_("flauwnu") | abdomen_adult.is_("klop"),
        reasons.BIG_VESSEL,
        CONSENSUS,
    ),
    RedFlag(
        "RF06c",
        Urgency.TODAY,
        ADULT,
        all_of(
            FROM_50,
            onset.is_("plots"),
            ACUTE,
            movement.is_("geen"),
            _NEAR_A_VESSEL,
            risk_from_50.is_("roken", "hartvaat"),
        ),
        reasons.BIG_VESSEL,
        danger("S158", "S159"),
    ),
    RedFlag(
        "RF75",
        Urgency.GP,
        ADULT,
        all_of(
            easing.is_("stilstaan"),
            movement.is_("lopen"),
            FROM_50,
            any_of(risk_from_50.is_("roken", "hartvaat"), diseases.is_("diabetes")),
            any_of(location.is_("bil", "dijachter", "dijvoor"), leg_feeling.is_("onderknie")),
        ),
        reasons.LITTLE_BLOOD,
        guideline("S80", "S130"),
    ),
    RedFlag(
        "RF77",
        Urgency.GP,
        ADULT,
        all_of(
            leg_feeling.is_("onderknie", "tinteling"),
            location.is_("rug", "bil", "dijachter"),
            duration.is_("6w-3m", "3-12m"),
            course.is_("gelijk", "erger", "snelerger"),
        ),
        reasons.NERVE_STAYS,
        guideline("S63"),
    ),
)
