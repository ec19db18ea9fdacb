"""Nerves that lose function, and blood vessels that close, clot or burst."""

from rules.conditions import all_of, any_of
from rules.model import RedFlag, Urgency
from rules.questions.background import diseases, risk_from_50
from rules.questions.first import ADULT, FROM_50, onset
from rules.questions.moving import easing, movement
from rules.questions.pain import course, duration, leg_feeling, location
from rules.questions.signs import abdomen_adult, nerve_signs, vessel_signs
from rules.red_flags.shared import CONSENSUS, SHORT, danger, guideline

_NERVES = (
    "Deze klachten kunnen komen door zenuwen die klem zitten. "
    "Snel behandelen voorkomt blijvende schade."
)
_LITTLE_BLOOD = "Er stroomt misschien te weinig bloed door uw been."
_CLOT = "Er zit misschien een bloedprop in het been of in de longen."
_BIG_VESSEL = "Er kan iets mis zijn met een groot bloedvat of een bloeding in de buik."

_LEG_NERVE = leg_feeling.is_("onderknie", "tinteling", "dijhuid")

FLAGS = (
    RedFlag(
        "RF20",
        Urgency.URGENT,
        ADULT,
        nerve_signs.is_("rijbroek", "plas", "ontlasting"),
        _NERVES,
        guideline("S63", "S137"),
    ),
    RedFlag(
        "RF21",
        Urgency.URGENT,
        ADULT,
        nerve_signs.is_("voet", "beidebenen"),
        _NERVES,
        guideline("S131"),
    ),
    RedFlag(
        "RF21b",
        Urgency.TODAY,
        ADULT,
        all_of(nerve_signs.is_("zakt"), _LEG_NERVE, SHORT),
        _NERVES,
        danger("S131"),
    ),
    RedFlag(
        "RF21c", Urgency.GP, ADULT, nerve_signs.is_("zakt") & _LEG_NERVE, _NERVES, danger("S131")
    ),
    RedFlag(
        "RF22", Urgency.URGENT, ADULT, vessel_signs.is_("koudbeen"), _LITTLE_BLOOD, danger("S130")
    ),
    RedFlag(
        "RF22b",
        Urgency.EMERGENCY,
        ADULT,
        vessel_signs.is_("koudbeen") & nerve_signs.is_("voet", "beidebenen"),
        _LITTLE_BLOOD,
        danger("S130"),
    ),
    RedFlag("RF23", Urgency.TODAY, ADULT, vessel_signs.is_("dikbeen"), _CLOT, guideline("S82")),
    RedFlag(
        "RF04",
        Urgency.EMERGENCY,
        ADULT,
        vessel_signs.is_("benauwd") | (vessel_signs.is_("pijnadem") & vessel_signs.is_("dikbeen")),
        _CLOT,
        danger("S82", "S140"),
    ),
    RedFlag("RF04b", Urgency.URGENT, ADULT, vessel_signs.is_("pijnadem"), _CLOT, guideline("S140")),
    RedFlag(
        "RF06",
        Urgency.EMERGENCY,
        ADULT,
        any_of(
            vessel_signs.is_("flauw")
            & any_of(abdomen_adult.is_("buik", "klop"), onset.is_("plots")),
            abdomen_adult.is_("klop") & any_of(abdomen_adult.is_("buik"), onset.is_("plots")),
        ),
        _BIG_VESSEL,
        danger("S86"),
    ),
    RedFlag(
        "RF06b",
        Urgency.URGENT,
        ADULT,
        vessel_signs.is_("flauw") | abdomen_adult.is_("klop"),
        _BIG_VESSEL,
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
        _LITTLE_BLOOD,
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
        "Pijn in het been die na 6 weken niet minder wordt, bespreekt u met de huisarts.",
        guideline("S63"),
    ),
)
