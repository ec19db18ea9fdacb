"""Cancer, inflammation, the blood supply of the bone, mechanical signs, and what did not help."""

from rules.conditions import all_of, any_of
from rules.model import RedFlag, Urgency
from rules.questions.background import diseases, hip_and_bones, risk
from rules.questions.first import ADULT, FROM_50, FROM_65, UNDER_50, onset
from rules.questions.moving import click, easing
from rules.questions.pain import duration, location, night
from rules.questions.signs import nerve_signs
from rules.questions.you import body_adult, body_from_50, history, impact
from rules.red_flags.shared import (
    CANCER_NOW,
    CANCER_PAST,
    CONSENSUS,
    FALL,
    FAST_WORSE,
    JOINT_PAIN,
    LIMPS,
    LONG_STIFF,
    NIGHT_PAIN,
    SEVERE_PAIN,
    UNDER_65,
    WORSE,
    danger,
    guideline,
)

_RARE = (
    "Meestal is er een gewone oorzaak. Bij deze klachten samen wil een arts ook zeldzame "
    "oorzaken nakijken."
)
_INFLAMED = (
    "Lang stijf zijn of een dik gewricht kan komen door ontstoken gewrichten of spieren. "
    "Bloedonderzoek geeft dan duidelijkheid."
)
_HEAD_VESSEL = (
    "Deze klachten kunnen komen door een ontstoken bloedvat in het hoofd. "
    "Snel behandelen beschermt uw ogen."
)
_BONE_BLOOD = (
    "Het bot van de heupkop krijgt soms te weinig bloed. "
    "Een arts kan dat laten onderzoeken met een foto of een scan."
)
_MECHANICAL = (
    "Uw heup blijft haken, of u zakt door uw been. Laat binnen 2 weken uitzoeken hoe dat komt."
)
_NO_HELP = (
    "Wat u al deed, helpt te weinig. Dan is soms een andere stap nodig. "
    "Bespreek dat met uw huisarts."
)
_MUCH_PAIN = "U heeft heel veel pijn of last. De huisarts kan helpen om de pijn minder te maken."

_LONG = duration.is_("3-12m", "langer1j")
_UNDER_3_MONTHS = duration.is_("korter2w", "2-6w", "6w-3m")
_MOVING_HELPS = easing.is_("bewegen")
_EARLY_MORNING = night.is_("opstaan")

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
        _RARE,
        danger("S85", "S138"),
    ),
    RedFlag(
        "RF61",
        Urgency.GP,
        ADULT,
        CANCER_NOW | (CANCER_PAST & any_of(WORSE, NIGHT_PAIN, LIMPS, _UNDER_3_MONTHS)),
        _RARE,
        danger("S138"),
    ),
    RedFlag(
        "RF62",
        Urgency.GP,
        ADULT,
        any_of(
            body_adult.is_("afvallen"),
            body_adult.is_("zweten")
            & any_of(NIGHT_PAIN, FAST_WORSE, CANCER_NOW, diseases.is_("weerstand")),
        ),
        _RARE,
        danger("S136"),
    ),
    RedFlag(
        "RF62b",
        Urgency.TODAY,
        ADULT,
        body_adult.is_("afvallen") & any_of(NIGHT_PAIN, FAST_WORSE),
        _RARE,
        danger("S87"),
    ),
    RedFlag(
        "RF63",
        Urgency.GP,
        ADULT,
        NIGHT_PAIN & any_of(WORSE, LIMPS, SEVERE_PAIN, FROM_65),
        _RARE,
        danger("S87", "S142"),
    ),
    RedFlag(
        "RF70",
        Urgency.GP,
        ADULT,
        all_of(
            FROM_50,
            body_from_50.is_("schouders"),
            LONG_STIFF,
            duration.is_("2-6w", "6w-3m", "3-12m", "langer1j"),
        ),
        _INFLAMED,
        guideline("S59"),
    ),
    RedFlag(
        "RF71",
        Urgency.TODAY,
        ADULT,
        all_of(FROM_50, body_from_50.is_("hoofdkaak"), body_from_50.is_("schouders") | LONG_STIFF),
        _HEAD_VESSEL,
        guideline("S59"),
    ),
    RedFlag(
        "RF71b", Urgency.GP, ADULT, FROM_50 & body_from_50.is_("hoofdkaak"), _HEAD_VESSEL, CONSENSUS
    ),
    RedFlag(
        "RF72",
        Urgency.URGENT,
        ADULT,
        FROM_50 & body_from_50.is_("zicht"),
        _HEAD_VESSEL,
        guideline("S59"),
    ),
    RedFlag(
        "RF73",
        Urgency.GP,
        ADULT,
        any_of(
            all_of(LONG_STIFF, _MOVING_HELPS | _EARLY_MORNING, UNDER_50, _LONG),
            all_of(_EARLY_MORNING, _MOVING_HELPS, UNDER_50, _LONG),
            diseases.is_("reuma") & LONG_STIFF,
            body_adult.is_("gewrichten") & any_of(LONG_STIFF, diseases.is_("reuma")),
        ),
        _INFLAMED,
        guideline("S53", "S61"),
    ),
    RedFlag(
        "RF74",
        Urgency.GP,
        ADULT,
        any_of(
            diseases.is_("sikkelcel"),
            risk.is_("prednison") & location.is_("lies", "dijvoor", "bil", "diep"),
            hip_and_bones.is_("breuk") & JOINT_PAIN,
            all_of(risk.is_("alcohol"), JOINT_PAIN, UNDER_65),
        ),
        _BONE_BLOOD,
        danger("S133", "S134", "S135"),
    ),
    RedFlag(
        "RF74b",
        Urgency.TODAY,
        ADULT,
        diseases.is_("sikkelcel") & any_of(SEVERE_PAIN, FAST_WORSE),
        "U heeft sikkelcelziekte. Hevige pijn of pijn die snel erger wordt, "
        "moet dan dezelfde dag bekeken worden.",
        danger("S135"),
    ),
    RedFlag(
        "RF76",
        Urgency.PHYSIOTHERAPIST,
        ADULT,
        click.is_("slot") | nerve_signs.is_("zakt"),
        _MECHANICAL,
        danger("S33"),
    ),
    RedFlag(
        "RF76b",
        Urgency.GP,
        ADULT,
        nerve_signs.is_("zakt") & any_of(FROM_65, FALL),
        "U zakt door uw been. Daardoor kunt u vallen. Laat een arts uitzoeken hoe dat komt.",
        CONSENSUS,
    ),
    RedFlag(
        "RF76c",
        Urgency.GP,
        ADULT,
        click.is_("slot") & onset.is_("val", "sportmoment"),
        "Uw heup blijft haken sinds een val of een sportmoment. Laat een arts ernaar kijken.",
        danger("S33"),
    ),
    RedFlag(
        "RF78",
        Urgency.GP,
        ADULT,
        FAST_WORSE,
        "De klacht wordt in korte tijd erger. Dan moet een arts eerder kijken.",
        danger("S126"),
    ),
    RedFlag("RF81", Urgency.GP, ADULT, history.is_("fysio"), _NO_HELP, danger("S111")),
    RedFlag(
        "RF81b",
        Urgency.GP,
        ADULT,
        history.is_("huisarts") & WORSE,
        "U was al bij de huisarts en de klacht wordt erger. Neem dan weer contact op.",
        guideline("S2"),
    ),
    RedFlag(
        "RF82",
        Urgency.GP,
        ADULT,
        SEVERE_PAIN & impact.is_("dagelijks", "ernstig", "weetniet"),
        _MUCH_PAIN,
        CONSENSUS,
    ),
    RedFlag("RF82b", Urgency.GP, ADULT, impact.is_("ernstig"), _MUCH_PAIN, CONSENSUS),
)
