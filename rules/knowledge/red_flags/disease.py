"""Cancer, inflammation, the blood supply of the bone, mechanical signs, and what did not help."""

from rules.conditions import all_of, any_of
from rules.knowledge.questions.background import diseases, hip_and_bones, risk
from rules.knowledge.questions.first import ADULT, FROM_50, FROM_65, UNDER_50, onset
from rules.knowledge.questions.moving import click, easing, movement, stiffness
from rules.knowledge.questions.pain import course, duration, location, night, side
from rules.knowledge.questions.signs import nerve_signs
from rules.knowledge.questions.you import body_adult, body_from_50, history, impact
from rules.knowledge.red_flags import reasons
from rules.knowledge.red_flags.shared import (
    ACUTE,
    CANCER_NOW,
    CANCER_PAST,
    CONSENSUS,
    FALL,
    FAST_WORSE,
    JOINT_PAIN,
    LIMPS,
    LONG_STIFF,
    LOW_IMMUNITY,
    NIGHT_PAIN,
    SEVERE_PAIN,
    UNDER_65,
    WORSE,
    danger,
    guideline,
)
from rules.model import RedFlag, Urgency

_LONG = duration.is_("3-12m", "langer1j")
_UNDER_3_MONTHS = duration.is_("korter2w", "2-6w", "6w-3m")
_MOVING_HELPS = easing.is_("bewegen")
# Somebody who wakes in every position also wakes early in the morning.
_EARLY_MORNING = night.is_("opstaan", "altijd")

FLAGS = (
    RedFlag(
        "RF60",
        Urgency.TODAY,
        ADULT,
        any_of(
            CANCER_NOW & any_of(WORSE, NIGHT_PAIN, LIMPS & _UNDER_3_MONTHS),
            all_of(CANCER_PAST, NIGHT_PAIN, WORSE),
            all_of(CANCER_PAST, FAST_WORSE, LIMPS),
        ),
        reasons.RARE,
        danger("S85", "S138"),
        until_eight=True,
    ),
    RedFlag(
        "RF61",
        Urgency.GP,
        ADULT,
        any_of(
            CANCER_NOW,
            all_of(
                diseases.is_("bestraling"),
                JOINT_PAIN,
                course.is_("gelijk", "wisselt", "erger", "snelerger", "weetniet"),
            ),
            CANCER_PAST & any_of(WORSE, NIGHT_PAIN, LIMPS, _UNDER_3_MONTHS),
            all_of(
                CANCER_PAST,
                duration.is_("3-12m"),
                JOINT_PAIN,
                course.is_("gelijk", "weetniet"),
            ),
        ),
        reasons.RARE,
        danger("S138", "S163", "S164"),
    ),
    RedFlag(
        "RF62",
        Urgency.GP,
        ADULT,
        any_of(
            body_adult.is_("afvallen"),
            body_adult.is_("zweten") & any_of(NIGHT_PAIN, WORSE, CANCER_NOW, LOW_IMMUNITY),
        ),
        reasons.RARE,
        danger("S136"),
    ),
    RedFlag(
        "RF62b",
        Urgency.TODAY,
        ADULT,
        all_of(body_adult.is_("afvallen"), LIMPS, WORSE),
        reasons.RARE,
        danger("S87", "S165"),
    ),
    RedFlag(
        "RF63",
        Urgency.GP,
        ADULT,
        NIGHT_PAIN
        & any_of(
            WORSE,
            LIMPS,
            SEVERE_PAIN,
            FROM_65,
            all_of(
                UNDER_50,
                duration.is_("6w-3m", "3-12m", "langer1j"),
                any_of(easing.is_("niets"), movement.is_("geen")),
            ),
        ),
        reasons.RARE,
        danger("S87", "S142"),
    ),
    RedFlag(
        "RF70",
        Urgency.GP,
        ADULT,
        any_of(
            body_from_50.is_("tweezijdig") & LONG_STIFF,
            all_of(
                FROM_50,
                stiffness.is_("langer60"),
                side.is_("beide"),
                duration.is_("korter2w", "2-6w", "6w-3m", "3-12m", "weetniet"),
            ),
        ),
        reasons.INFLAMED,
        guideline("S59"),
    ),
    RedFlag(
        "RF71",
        Urgency.TODAY,
        ADULT,
        any_of(
            body_from_50.is_("kauwen"),
            body_from_50.is_("hoofdpijn") & any_of(body_from_50.is_("tweezijdig"), LONG_STIFF),
        ),
        reasons.HEAD_VESSEL,
        guideline("S59"),
    ),
    RedFlag(
        "RF71b",
        Urgency.GP,
        ADULT,
        body_from_50.is_("hoofdpijn"),
        reasons.HEADACHE,
        CONSENSUS,
    ),
    RedFlag(
        "RF72",
        Urgency.URGENT,
        ADULT,
        body_from_50.is_("zicht"),
        reasons.HEAD_VESSEL,
        guideline("S59"),
    ),
    RedFlag(
        "RF73",
        Urgency.GP,
        ADULT,
        any_of(
            all_of(LONG_STIFF, _MOVING_HELPS | _EARLY_MORNING, UNDER_50, _LONG),
            all_of(LONG_STIFF, _MOVING_HELPS, _EARLY_MORNING, UNDER_50, duration.is_("6w-3m")),
            all_of(_EARLY_MORNING, _MOVING_HELPS, UNDER_50, _LONG),
            all_of(NIGHT_PAIN, location.is_("bil", "rug"), UNDER_50, _LONG),
            diseases.is_("reuma") & LONG_STIFF,
            body_adult.is_("gewrichten") & any_of(LONG_STIFF, diseases.is_("reuma")),
        ),
        reasons.INFLAMED,
        guideline("S53", "S61"),
    ),
    RedFlag(
        "RF74",
        Urgency.GP,
        ADULT,
        any_of(
            diseases.is_("sikkelcel"),
            risk.is_("prednison") & any_of(JOINT_PAIN, location.is_("bil")),
            hip_and_bones.is_("breuk") & JOINT_PAIN,
            all_of(risk.is_("alcohol"), JOINT_PAIN, UNDER_65),
        ),
        reasons.BONE_BLOOD,
        danger("S133", "S134", "S135"),
    ),
    RedFlag(
        "RF74b",
        Urgency.TODAY,
        ADULT,
        diseases.is_("sikkelcel") & any_of(SEVERE_PAIN, FAST_WORSE),
        reasons.SICKLE_CELL,
        danger("S135"),
    ),
    RedFlag(
        "RF76",
        Urgency.PHYSIOTHERAPIST,
        ADULT,
        click.is_("slot") | nerve_signs.is_("zakt"),
        reasons.MECHANICAL,
        danger("S33"),
    ),
    RedFlag(
        "RF76b",
        Urgency.GP,
        ADULT,
        nerve_signs.is_("zakt") & any_of(FROM_65, FALL),
        reasons.GIVES_WAY,
        CONSENSUS,
    ),
    RedFlag(
        "RF76c",
        Urgency.GP,
        ADULT,
        click.is_("slot") & onset.is_("val", "sportmoment"),
        reasons.LOCKS_AFTER_INJURY,
        danger("S33"),
    ),
    RedFlag(
        "RF78",
        Urgency.GP,
        ADULT,
        FAST_WORSE,
        reasons.FAST_WORSE,
        danger("S126"),
    ),
    RedFlag("RF81", Urgency.GP, ADULT, history.is_("fysio12"), reasons.NO_HELP, danger("S111")),
    RedFlag(
        "RF81b",
        Urgency.GP,
        ADULT,
        history.is_("huisarts") & WORSE,
        reasons.SECOND_CONTACT,
        guideline("S2"),
    ),
    RedFlag(
        "RF82",
        Urgency.GP,
        ADULT,
        SEVERE_PAIN & any_of(ACUTE, impact.is_("dagelijks", "ernstig", "weetniet")),
        reasons.MUCH_PAIN,
        CONSENSUS,
    ),
    RedFlag(
        "RF82c",
        Urgency.TODAY,
        ADULT,
        all_of(SEVERE_PAIN, impact.is_("ernstig"), any_of(ACUTE, FAST_WORSE)),
        reasons.MUCH_PAIN_NOW,
        guideline("S2"),
    ),
    RedFlag("RF82b", Urgency.GP, ADULT, impact.is_("ernstig"), reasons.MUCH_PAIN, CONSENSUS),
)
