"""The order in which a physiotherapist screens and takes a history; each question stands once."""

from rules.knowledge.questions import background, first, moving, pain, signs, you
from rules.knowledge.questions.pain import location
from rules.language import N_
from rules.model import Question

SCREENING = N_("Rode vlaggen")
HEADINGS: dict[str, tuple[Question, ...]] = {
    N_("Patiënt"): (first.age, first.child_age),
    SCREENING: (
        *(first.standing, first.standing_since, first.leg_look, first.fell),
        first.child_leg,
        *(signs.illness, signs.since_fever, signs.skin, signs.nerve_signs, signs.vessel_signs),
        *(signs.abdomen_adult, signs.abdomen_child, signs.lump, signs.testicle),
        *(background.pregnancy_signs, you.body_under_50, you.body_from_50, you.body_child),
    ),
    N_("Plek en pijn"): (location, pain.worst, pain.side, pain.pain, pain.leg_feeling),
    N_("Begin en beloop"): (
        *(first.onset, first.pop, first.fall_kind, first.fall_when, pain.duration, pain.course),
    ),
    N_("Nacht en ochtend"): (pain.night, moving.stiffness),
    N_("Erger en minder"): (moving.movement, moving.posture, moving.easing, moving.click),
    N_("Voorgeschiedenis"): (
        *(you.history, background.hip_and_bones, background.diseases, background.cancer_when),
        *(background.risk_from_50, background.risk_under_50),
    ),
    N_("Belasting"): (moving.load_plain, moving.load_numb_skin, moving.load_child),
    N_("Functie en last"): (moving.function, you.impact),
}
