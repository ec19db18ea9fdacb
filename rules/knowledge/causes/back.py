"""Pain that comes from the lower back or the joint between back and pelvis."""

from rules.knowledge.care import EDUCATION, EXERCISE, MANUAL_THERAPY, MOVE, POSTURE
from rules.knowledge.causes.shared import NERVE_ALARM, grade_b, grade_c, mostly
from rules.knowledge.questions.moving import function, movement, posture
from rules.knowledge.questions.pain import leg_feeling, location
from rules.knowledge.red_flags.shared import PREGNANT
from rules.model import Cause, Help, say

back = Cause(
    id="rug_si",
    name="Pijn die uit de onderrug komt",
    medical_name="lage rugpijn of SI-gewrichtsklacht",
    icpc=("L03", "L84"),
    summary="De rug geeft pijn in de bil of bij de heup. Wisselen van houding helpt.",
    places=("rug", "bil", "dijachter", "lies"),
    what=(
        say("Pijn uit de onderrug voelt u soms ook in de bil of het bovenbeen.", "S73", "S108"),
        say("De pijn kan ook komen uit het gewricht tussen de rug en het bekken.", "S73"),
        say("Dat heet het SI-gewricht. Soms geeft het ook pijn in de lies.", "S73"),
    ),
    fits=(
        say("Pijn in de onderrug of de bil, soms achter in het bovenbeen.", "S73", "S108"),
        say("Meestal komt de pijn niet onder de knie.", "S73", "S108"),
        say("Erger bij bukken, opstaan, omdraaien in bed of lang zitten.", "S73"),
        say("Minder als u anders gaat zitten, staan of liggen.", "S73"),
    ),
    do=(
        say("Blijf actief. Doe uw gewone dingen zo veel als het gaat.", "S8", "S73"),
        say("Loop liever een paar korte stukjes dan één lang stuk.", "S73"),
        say("Zit u veel? Sta vaak even op, en ga daarna anders zitten.", "S73"),
    ),
    avoid=(say("Blijf niet lang achter elkaar zitten.", "S73"),),
    physiotherapist=(
        say("De fysiotherapeut zoekt uit of het de rug is of de heup."),
        say("U krijgt oefeningen voor uw rug, bekken en bilspieren.", "S125"),
        say("U leert hoe u bukt, tilt en zit, ook op uw werk.", "S125"),
    ),
    course=(
        say("Over hoe lang dit duurt, vonden wij geen cijfers."),
        say("Wie al eens rugpijn had, krijgt dit makkelijker opnieuw.", "S73"),
        say(
            "Nieuwe rugpijn heeft zelden een ernstige oorzaak.",
            "S9",
        ),
    ),
    call=(
        *NERVE_ALARM,
        say(
            "Wordt de pijn steeds erger, ook ’s nachts in elke houding? Bel uw huisarts.",
            "S87",
        ),
        say(
            "Is het na 6 tot 8 weken niet beter? Maak een afspraak bij uw huisarts.",
            "S63",
        ),
    ),
    helps=(
        Help(
            EXERCISE,
            say("Helpt u om actief te blijven. Hoeveel pijn het scheelt, weten wij niet.", "S8"),
        ),
        Help(
            EDUCATION,
            say("U leert hoe u actief blijft, ook als de rug pijn doet.", "S73"),
        ),
        Help(MANUAL_THERAPY, say("Kan naast het oefenen, maar het hoeft niet.")),
        Help(MOVE, say("Loop vaak een stukje. Zo zit u niet te lang achter elkaar.", "S73")),
        Help(POSTURE, say("Ga vaak anders zitten. Let op hoe u bukt en tilt.", "S73")),
    ),
    findings=(
        grade_c(3, location.is_("rug"), "U voelt het in de onderrug.", "S108"),
        grade_c(2, mostly("rug", "bil"), "Het is het ergst in de onderrug of de bil.", "S73"),
        grade_c(1, posture.is_("bukken"), "Bukken maakt het erger.", "S73"),
        grade_c(1, movement.is_("opstaan"), "Opstaan maakt het erger.", "S73"),
        grade_b(-2, leg_feeling.is_("onderknie"), "De pijn loopt door tot onder de knie.", "S63"),
        grade_b(
            -1,
            leg_feeling.is_("tinteling"),
            "U heeft tintelingen of een doof gevoel in onderbeen of voet.",
            "S63",
        ),
        grade_b(
            -2,
            location.is_("lies") & function.is_("sokken"),
            "U voelt het in de lies, en sokken of schoenen aantrekken lukt minder goed.",
            "S20",
        ),
        grade_c(
            -2,
            mostly("lies", "buiten"),
            "Het is het ergst in de lies of aan de zijkant van de heup.",
            "S20",
        ),
        grade_c(-2, PREGNANT, "U bent zwanger, misschien zwanger, of pas bevallen."),
    ),
)
