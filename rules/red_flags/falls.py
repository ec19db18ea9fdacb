"""Falls, accidents, not being able to stand, bleeding, and bone that breaks by load."""

from rules.conditions import ALWAYS, all_of, any_of
from rules.model import RedFlag, Urgency
from rules.questions.background import hip_and_bones, risk, risk_under_50
from rules.questions.first import (
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
from rules.questions.moving import load, movement
from rules.questions.pain import course, duration, leg_feeling, location
from rules.questions.signs import illness, nerve_signs
from rules.red_flags.shared import (
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

_FELL = (
    "U bent gevallen. Een breuk is niet altijd te voelen of te zien. Daarom moet een arts kijken."
)
_CANNOT_STAND = (
    "U kunt niet goed op het been staan. Dat kan door een breuk of een ontsteking komen."
)
_THINNER = (
    "U gebruikt een bloedverdunner of uw bloed stolt niet goed. "
    "Dan kan er een bloeding ontstaan, ook na een kleine val. "
    "Heeft u uw hoofd gestoten? Bel dan nu."
)
_LOADED_BONE = (
    "Pijn in de lies of voor in het bovenbeen bij sport kan een klein breukje in het bot zijn. "
    "Stop met hardlopen en springen tot de arts heeft gekeken."
)
_BONE_MEDICINE = (
    "Medicijnen tegen botontkalking geven heel soms een breukje in het bovenbeen. "
    "Stop niet zelf met het medicijn."
)
_QUIET_BREAK = "Plotselinge pijn met mank lopen kan een breuk zijn, ook zonder val."

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
        "U kunt niet staan of niet opstaan. Er kan iets gebroken zijn, of de heup is uit de kom.",
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
        "U had een ongeluk of een val met ernstige tekenen. "
        "Er kan van binnen letsel of een bloeding zijn.",
        CONSENSUS,
    ),
    RedFlag(
        "RF02b",
        Urgency.URGENT,
        ALWAYS,
        RECENT_FALL & any_of(_HEAVY & LIMPS, leg_look.is_("wond")),
        _FELL,
        CONSENSUS,
    ),
    RedFlag("RF02c", Urgency.TODAY, ALWAYS, RECENT_FALL & _HEAVY, _FELL, CONSENSUS),
    RedFlag(
        "RF03", Urgency.URGENT, ALWAYS, RECENT_FALL & _HARDLY_STANDS, _FELL, danger("S101", "S102")
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
        _FELL,
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
        _FELL,
        CONSENSUS,
    ),
    RedFlag(
        "RF51c",
        Urgency.GP,
        ADULT,
        RECENT_FALL & any_of(LIMPS, age.is_("50-64") & JOINT_PAIN),
        _FELL,
        CONSENSUS,
    ),
    RedFlag(
        "RF51d",
        Urgency.TODAY,
        ADULT,
        all_of(_WEEKS_AGO, _OLD_OR_BRITTLE, any_of(LIMPS, JOINT_PAIN, WORSE)),
        _FELL,
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
        _FELL,
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
        "Pijn na een val moet langzaam minder worden. Bij u is dat niet zo. "
        "Daarom moet een arts kijken.",
        danger("S105", "S145"),
    ),
    RedFlag(
        "RF50",
        Urgency.URGENT,
        ALWAYS,
        standing.is_("niet") & NEW,
        _CANNOT_STAND,
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
        _CANNOT_STAND,
        danger("S85"),
    ),
    RedFlag(
        "RF50c",
        Urgency.TODAY,
        ALWAYS,
        standing.is_("niet") | (_FEW_STEPS & NEW),
        _CANNOT_STAND,
        CONSENSUS,
    ),
    RedFlag("RF50g", Urgency.GP, ALWAYS, _FEW_STEPS, _CANNOT_STAND, CONSENSUS),
    RedFlag(
        "RF50d",
        Urgency.GP,
        ADULT,
        standing.is_("hulp") & standing_since.is_("nieuw", "slechter"),
        "U heeft sinds kort een hulpmiddel nodig, of het lopen wordt snel slechter. "
        "Laat een arts uitzoeken hoe dat komt.",
        CONSENSUS,
    ),
    RedFlag(
        "RF50e",
        Urgency.GP,
        ADULT,
        all_of(FROM_65, onset.is_("plots"), ACUTE, LIMPS, JOINT_PAIN),
        _QUIET_BREAK,
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
        "Uw botten breken sneller. Pijn met mank lopen kan een breuk zijn, ook zonder val.",
        danger("S87"),
    ),
    RedFlag(
        "RF52",
        Urgency.URGENT,
        ADULT,
        risk.is_("bloedverdunner") & leg_look.is_("bult_blauw"),
        _THINNER,
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
                standing.is_("mank", "hulp", "paarstap"),
            ),
        ),
        _THINNER,
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
        _THINNER,
        danger("S94"),
    ),
    RedFlag(
        "RF52d",
        Urgency.TODAY,
        ADULT,
        leg_look.is_("bult_blauw"),
        "Een blauwe plek of bult die snel groter wordt, kan een bloeding zijn.",
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
        _LOADED_BONE,
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
        _LOADED_BONE,
        danger("S44"),
    ),
    RedFlag(
        "RF55",
        Urgency.GP,
        ADULT,
        hip_and_bones.is_("botmedicijn") & location.is_("lies", "dijvoor", "dijzij", "diep"),
        _BONE_MEDICINE,
        danger("S139", "S91"),
    ),
    RedFlag(
        "RF55b",
        Urgency.TODAY,
        ADULT,
        all_of(hip_and_bones.is_("botmedicijn"), location.is_("dijvoor", "dijzij"), LIMPS),
        _BONE_MEDICINE,
        danger("S90"),
    ),
)
