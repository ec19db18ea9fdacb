"""Pain deep in the buttock or at the sit bone: deep muscle, hamstring tendon or bursa."""

from rules.knowledge.care import EDUCATION, EXERCISE, MANUAL_THERAPY, MOVE, POSTURE
from rules.knowledge.causes.shared import NERVE_ALARM, grade_a, grade_b, grade_c, mostly
from rules.knowledge.questions.moving import function, load, movement, posture
from rules.knowledge.questions.pain import leg_feeling, location
from rules.model import Cause, Help, say

buttock = Cause(
    id="bilpijn",
    name="Pijn diep in de bil of bij het zitbot",
    medical_name="diep-gluteaal syndroom, hamstringpees of slijmbeurs van het zitbot",
    summary="De pijn zit diep in de bil. Lang zitten maakt het vaak erger.",
    places=("bil", "dijachter"),
    what=(
        say("Diep in de bil liggen spieren en een grote zenuw naar het been.", "S72"),
        say("Het zitbot is het bot waarop u zit. Daar zit een pees van het been aan vast."),
        say("Ook een slijmbeurs kan daar pijn doen: een kussentje met vocht.", "S125"),
        say("Aan uw antwoorden is niet te zien wat precies pijn doet. Het advies is hetzelfde."),
    ),
    fits=(
        say("Pijn diep in de bil, soms langs de achterkant van het bovenbeen.", "S72"),
        say("Erger na 20 tot 30 minuten zitten.", "S72"),
        say("Minder als u staat of loopt.", "S72"),
        say("Soms na een val op de bil, of door veel zitten.", "S72"),
    ),
    do=(
        say("Blijf staan en lopen: dan wordt de pijn vaak minder.", "S8", "S72"),
        say("Zit steeds even anders, en sta op voor het pijn doet.", "S72", "S73"),
        say("Loop een klein stukje tussen het zitten door.", "S8", "S72"),
    ),
    avoid=(say("Zit niet lang achter elkaar, ook niet in de auto.", "S72", "S73"),),
    physiotherapist=(
        say("De fysiotherapeut kijkt eerst of de pijn uit uw rug komt.", "S72"),
        say("Daarna voelt de fysiotherapeut welke spier of pees pijn doet."),
        say("U krijgt oefeningen, en tips om anders te zitten.", "S72"),
    ),
    course=(
        say("Goede cijfers over het herstel van deze pijn vonden wij niet."),
        say("Geef bewegen en anders zitten 6 tot 8 weken.", "S63"),
    ),
    call=(
        *NERVE_ALARM,
        say(
            "Gaat de pijn tot onder de knie? Dan kan het een zenuw uit de rug zijn. "
            "Ga naar de fysiotherapeut.",
            "S63",
        ),
        say("Is het na 6 tot 8 weken niet beter? Ga naar uw huisarts.", "S63"),
    ),
    helps=(
        Help(EXERCISE, say("Zo worden de spieren van bil en been sterker.", "S72")),
        Help(EDUCATION, say("U leert hoe u zit, rijdt en werkt met minder pijn in de bil.", "S72")),
        Help(MANUAL_THERAPY, say("Mag erbij, naast oefenen. Nodig is het niet.")),
        Help(MOVE, say("Korte stukjes lopen geven de bil rust van het zitten.", "S72")),
        Help(POSTURE, say("Wissel zitten af met staan en lopen.", "S72", "S125")),
    ),
    findings=(
        grade_c(3, mostly("bil"), "Het is het ergst in de bil.", "S72"),
        grade_c(
            2,
            posture.is_("zitten") & location.is_("bil"),
            "U voelt het in de bil, en zitten maakt het erger.",
            "S72",
        ),
        grade_c(
            2,
            mostly("bil") & (movement.is_("sport") | load.is_("hardlopen")),
            "Het is het ergst in de bil, en u doet aan sport.",
        ),
        grade_c(
            1,
            load.is_("veelzitten") & location.is_("bil"),
            "U voelt het in de bil, en u zit veel.",
        ),
        grade_c(
            1,
            mostly("bil") & location.without("rug"),
            "U voelt het in de bil en niet in de onderrug.",
            "S72",
        ),
        grade_c(-1, location.is_("rug"), "U voelt het ook in de onderrug.", "S72"),
        grade_c(
            1,
            leg_feeling.is_("tinteling"),
            "U heeft tintelingen of een doof gevoel in onderbeen of voet.",
            "S72",
        ),
        grade_a(-2, posture.is_("hoesten"), "Hoesten, niezen of persen maakt het erger.", "S66"),
        grade_b(-2, leg_feeling.is_("onderknie"), "De pijn loopt door tot onder de knie.", "S63"),
        grade_c(
            -1, function.is_("sokken"), "Sokken of schoenen aantrekken lukt minder goed.", "S63"
        ),
    ),
)
