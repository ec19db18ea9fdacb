"""Short names that several red flags share: who, how it began, how it goes, how ill.

They are written as positive lists: a flag holds only for answers that were given, and "weet ik
niet" is named where it must count as a risk (clinical-corrections §1.1 and §1.2).
"""

from rules.conditions import any_of
from rules.knowledge.questions.background import cancer_when, diseases, hip_and_bones, risk
from rules.knowledge.questions.first import (
    FROM_65,
    age,
    fall_when,
    fell,
    onset,
    standing,
    standing_since,
)
from rules.knowledge.questions.moving import stiffness
from rules.knowledge.questions.pain import course, duration, location, night, pain
from rules.knowledge.questions.signs import illness
from rules.model import Evidence, Grade

# A fall counts whether or not the complaint began with it.
FALL = onset.is_("val")
RECENT_FALL = any_of(FALL & fall_when.is_("korter2w", "weetniet"), fell.is_("korter2w", "weetniet"))
FALL_WEEKS_AGO = any_of(FALL & fall_when.is_("2-6w"), fell.is_("2-6w"))
FELL = any_of(FALL, fell.is_("korter2w", "2-6w", "weetniet"))
# Words for a beginning without a cause, which people choose for the same thing.
QUIET = onset.is_("plots", "geleidelijk", "weetniet")
NO_FALL = onset.is_("sportmoment", "plots", "geleidelijk", "jeugd", "weetniet")

# Somebody who hardly stands is worse off than somebody who limps: no flag may count that as less.
LIMPS = standing.is_("mank", "hulp", "paarstap", "niet")
NEW = standing_since.is_("nieuw", "slechter", "weetniet")
UNDER_65 = age.is_("18-39", "40-49", "50-64")

ACUTE = duration.is_("korter2w", "weetniet")
SHORT = duration.is_("korter2w", "2-6w", "weetniet")
WORSE = course.is_("erger", "snelerger")
FAST_WORSE = course.is_("snelerger")
SEVERE_PAIN = pain.is_("8-10")
NIGHT_PAIN = night.is_("altijd")
LONG_STIFF = stiffness.is_("30-60", "langer60")
# Pain of the joint itself is felt here; who cannot say where, may feel it here.
JOINT_PAIN = location.is_("lies", "dijvoor", "diep", "weetniet", "dijbinnen")

FEVER = illness.is_("koorts", "rillingen", "koortsig")
LOW_IMMUNITY = diseases.is_("weerstand", "remmer")
INFECTION_RISK_HIGH = any_of(
    hip_and_bones.is_("prothese", "metaal", "ingreep"),
    diseases.is_("weerstand", "remmer", "huidwond"),
    risk.is_("spuit"),
)
INFECTION_RISK_LOW = any_of(diseases.is_("diabetes", "reuma"), age.is_("80plus"))
INFECTION_RISK = any_of(INFECTION_RISK_HIGH, INFECTION_RISK_LOW)
BRITTLE_BONE = any_of(
    hip_and_bones.is_("botontkalking", "botmedicijn", "prothese", "breuk", "metaal"),
    risk.is_("prednison"),
)
OLD_OR_BRITTLE = FROM_65 | BRITTLE_BONE
THINNER = risk.is_("bloedverdunner")
PLATELETS = risk.is_("plaatjes")
CANCER_NOW = diseases.is_("kanker") & cancer_when.is_("nu", "weetniet")
CANCER_PAST = diseases.is_("kanker") & cancer_when.is_("vroeger")
PREGNANT = risk.is_("zwanger", "bevallen9")

CONSENSUS = Evidence(Grade.CONSENSUS)


def guideline(*sources: str) -> Evidence:
    """A Dutch guideline or official page states this urgency."""
    return Evidence(Grade.GUIDELINE, sources)


def danger(*sources: str) -> Evidence:
    """The sources describe the danger; the urgency is derived from it."""
    return Evidence(Grade.ANALOGY, sources)
