"""Under 18: always a doctor. The flags for everybody hold for children as well."""

from rules.conditions import ALWAYS, all_of, any_of
from rules.knowledge.questions.first import (
    CHILD,
    child_age,
    child_leg,
    fall_when,
    leg_look,
    onset,
    standing,
)
from rules.knowledge.questions.moving import load_child
from rules.knowledge.questions.pain import course, duration, location
from rules.knowledge.questions.signs import illness, skin
from rules.knowledge.questions.you import body_child
from rules.knowledge.red_flags import reasons
from rules.knowledge.red_flags.shared import (
    ACUTE,
    FAST_WORSE,
    JOINT_PAIN,
    LIMPS,
    NIGHT_PAIN,
    SEVERE_PAIN,
    WORSE,
    danger,
    guideline,
)
from rules.model import RedFlag, Urgency

FLAGS = (
    RedFlag(
        "RF40",
        Urgency.URGENT,
        CHILD,
        any_of(
            illness.is_("koorts", "rillingen", "koortsig", "ziek", "nieuwverward"),
            child_leg.is_("ja", "weetniet"),
            standing.is_("paarstap", "niet"),
            skin.is_("rood", "warm", "paars"),
        ),
        reasons.CHILD,
        guideline("S54", "S55"),
    ),
    RedFlag(
        "RF41",
        Urgency.TODAY,
        CHILD,
        any_of(
            LIMPS,
            leg_look.is_("gedraaid", "korter"),
            child_age.is_("0-3"),
            skin.is_("dik", "bult", "blauwgroeit"),
        ),
        reasons.CHILD,
        guideline("S132"),
        until_eight=True,
    ),
    RedFlag(
        "RF41b",
        Urgency.URGENT,
        CHILD,
        child_age.is_("8-15", "16-17")
        & standing.is_("mank", "hulp")  # who hardly stands has RF40 already
        & any_of(
            FAST_WORSE,
            all_of(
                onset.is_("val"),
                fall_when.is_("korter2w", "weetniet"),
                duration.is_("2-6w", "6w-3m", "3-12m", "langer1j"),
            ),
        ),
        reasons.GROWTH_PLATE,
        guideline("S132", "S39"),
    ),
    RedFlag(
        "RF42",
        Urgency.TODAY,
        CHILD,
        child_age.is_("8-15") & location.is_("lies", "dijvoor", "dijbinnen", "knie"),
        reasons.CHILD_REFERRED,
        guideline("S132", "S166"),
        until_eight=True,
    ),
    RedFlag(
        "RF46",
        Urgency.TODAY,
        CHILD,
        JOINT_PAIN
        & any_of(
            load_child.is_("hardlopen", "opbouw", "energie") & WORSE,
            all_of(
                child_age.is_("8-15", "16-17"),
                onset.is_("sportmoment"),
                ACUTE,
                course.is_("gelijk", "wisselt", "erger", "snelerger", "weetniet"),
            ),
        ),
        reasons.CHILD_LOADED,
        danger("S44"),
    ),
    RedFlag("RF43", Urgency.GP, CHILD, ALWAYS, reasons.CHILD, danger("S56")),
    RedFlag(
        "RF45",
        Urgency.TODAY,
        CHILD,
        any_of(NIGHT_PAIN, body_child.is_("afvallen", "zweten", "moe"), SEVERE_PAIN),
        reasons.CHILD,
        danger("S86"),
    ),
)
