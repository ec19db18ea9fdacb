"""Nerves that lose function, and blood vessels that close, clot or burst."""

from rules.conditions import all_of, any_of
from rules.knowledge.questions.background import diseases, risk_from_50
from rules.knowledge.questions.first import ADULT, FROM_50, onset
from rules.knowledge.questions.moving import easing, movement
from rules.knowledge.questions.pain import course, duration, leg_feeling, location
from rules.knowledge.questions.signs import abdomen_adult, nerve_signs, vessel_signs
from rules.knowledge.red_flags import reasons
from rules.knowledge.red_flags.shared import CONSENSUS, SHORT, danger, guideline
from rules.model import RedFlag, Urgency

_LEG_NERVE = leg_feeling.is_("onderknie", "tinteling", "dijhuid")

FLAGS = (
    RedFlag(
        "RF20",
        Urgency.URGENT,
        ADULT,
        nerve_signs.is_("rijbroek", "plas", "ontlasting"),
        reasons.NERVES,
        guideline("S63", "S137"),
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
        all_of(nerve_signs.is_("zakt"), _LEG_NERVE, SHORT),
        reasons.NERVES,
        danger("S131"),
    ),
    RedFlag(
        "RF21c",
        Urgency.GP,
        ADULT,
        nerve_signs.is_("zakt") & _LEG_NERVE,
        reasons.NERVES,
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
        vessel_signs.is_("koudbeen") & nerve_signs.is_("voet", "beidebenen"),
        reasons.COLD_LEG,
        danger("S130"),
    ),
    RedFlag(
        "RF23", Urgency.TODAY, ADULT, vessel_signs.is_("dikbeen"), reasons.CLOT, guideline("S82")
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
        vessel_signs.is_("pijnadem"),
        reasons.CLOT,
        guideline("S140"),
    ),
    RedFlag(
        "RF06",
        Urgency.EMERGENCY,
        ADULT,
        any_of(
            vessel_signs.is_("flauw")
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
        vessel_signs.is_("flauw") | abdomen_adult.is_("klop"),
        reasons.BIG_VESSEL,
        CONSENSUS,
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
