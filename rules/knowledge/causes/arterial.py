"""Narrow arteries of the leg: pain on walking that goes on standing still."""

from rules.conditions import any_of
from rules.knowledge.care import EXERCISE, MOVE
from rules.knowledge.causes.shared import grade_b, grade_c
from rules.knowledge.questions.background import diseases, risk
from rules.knowledge.questions.first import FROM_50
from rules.knowledge.questions.moving import easing, function, movement
from rules.knowledge.questions.pain import leg_feeling, location
from rules.model import Cause, Help, say

arterial = Cause(
    id="pav",
    name="Etalagebenen: te weinig bloed in het been",
    medical_name="perifeer arterieel vaatlijden",
    summary="Pijn in bil of been bij het lopen. Even stilstaan helpt snel.",
    places=("bil", "dijachter", "dijvoor"),
    what=(
        say("Een bloedvat naar uw been is nauwer geworden.", "S80"),
        say("Als u loopt, krijgen de spieren te weinig bloed. Dat doet pijn.", "S80", "S81"),
        say("Staat u stil, dan is de pijn binnen 10 minuten weg.", "S80"),
        say("U blijft steeds even staan, zoals voor een etalage. Daar komt de naam vandaan."),
    ),
    fits=(
        say("Pijn in de kuit, het bovenbeen of de bil, steeds na een vast stuk lopen.", "S80"),
        say("Erger als u omhoog loopt, of als het koud is.", "S80"),
        say("Minder door stil te staan. Zitten of buigen is niet nodig.", "S80"),
        say(
            "Vooral boven de 50, bij roken, diabetes of een ziekte van hart of bloedvaten.",
            "S80",
            "S130",
        ),
    ),
    do=(
        say("Maak deze week een afspraak bij uw huisarts.", "S80"),
        say("Vertel daar of u rookt, en of u diabetes of een hartziekte heeft.", "S130"),
        say("Rookt u? Stop ermee. Uw huisarts kan u daarbij helpen.", "S80"),
        say("Blijf lopen. Sta stil als het pijn doet, en loop daarna weer door.", "S80"),
    ),
    avoid=(say("Stop niet met lopen omdat het pijn doet.", "S80"),),
    physiotherapist=(
        say("De fysiotherapeut traint het lopen met u.", "S80"),
        say("Ga wel eerst naar de huisarts. Begin daarna pas met trainen.", "S80"),
    ),
    course=(
        say("Het begint meestal langzaam.", "S80"),
        say("Lopen trainen met een fysiotherapeut maakt de klacht minder.", "S80"),
        say("Een bloedvat kan ook opeens dicht gaan. Dan moet u meteen bellen.", "S81"),
    ),
    call=(
        say(
            "Wordt één been opeens koud en bleek of blauw? "
            "Bel nu uw huisarts of de huisartsenpost.",
            "S81",
            "S130",
        ),
        say("Kunt u dat been ook niet goed bewegen of voelen? Bel 112.", "S130"),
        say(
            "Doet de voet pijn als u ligt, of heeft u een wond aan de voet? "
            "Bel vandaag uw huisarts.",
            "S80",
            "S130",
        ),
    ),
    helps=(
        Help(
            EXERCISE,
            say("U traint het lopen met hulp. Dat werkt bij deze klacht.", "S80"),
        ),
        Help(MOVE, say("Blijf lopen, ook als u steeds even stil moet staan.", "S80")),
    ),
    findings=(
        grade_b(
            3,
            easing.is_("stilstaan") & movement.is_("lopen"),
            "Lopen maakt het erger, en even stilstaan maakt het minder.",
            "S80",
        ),
        grade_b(1, FROM_50, "U bent 50 jaar of ouder.", "S80"),
        grade_b(
            2,
            any_of(diseases.is_("diabetes"), risk.is_("roken", "hartvaat")),
            "U rookt of rookte lang, of u heeft diabetes of een ziekte van hart of bloedvaten.",
            "S130",
        ),
        grade_b(
            1,
            any_of(location.is_("bil", "dijachter"), leg_feeling.is_("onderknie")),
            "U voelt het in de bil, achter in het bovenbeen of onder de knie.",
            "S130",
        ),
        grade_b(
            -2,
            easing.is_("voorover"),
            "Voorover buigen of leunen maakt het minder.",
            "S68",
            "S80",
        ),
        grade_c(-2, function.is_("sokken"), "Sokken of schoenen aantrekken lukt minder goed."),
    ),
)
