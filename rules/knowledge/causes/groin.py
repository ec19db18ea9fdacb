"""Injury of the muscles or tendons of the groin, mostly from sport."""

from rules.knowledge.care import BUILD_UP, EDUCATION, EXERCISE, MOVE, POSTURE, SHOES
from rules.knowledge.causes.shared import grade_b, grade_c, mostly
from rules.knowledge.questions.first import FROM_50, UNDER_50, onset
from rules.knowledge.questions.moving import function, load, movement
from rules.knowledge.questions.pain import location
from rules.knowledge.questions.signs import abdomen
from rules.model import Cause, Help, say

groin = Cause(
    id="lies_adductor",
    name="Liesblessure (spier of pees in de lies)",
    medical_name="adductorenblessure",
    icpc=("L81",),
    summary="Een spier of pees in de lies is verrekt of overbelast. Vaak komt dat door sport.",
    places=("lies", "dijbinnen"),
    what=(
        say("Spieren binnen in het bovenbeen trekken uw benen naar elkaar toe.", "S42"),
        say("Zo’n spier of zijn pees kan verrekken of te veel werk krijgen.", "S42", "S43"),
        say("Dat gebeurt vooral als u schopt, sprint of draait.", "S42", "S43"),
    ),
    fits=(
        say("Pijn in de lies of aan de binnenkant van het bovenbeen.", "S42"),
        say("Opeens begonnen bij sport, of langzaam na zwaarder trainen.", "S42", "S43"),
        say("Erger als u schopt, sprint of uw benen tegen elkaar duwt.", "S42"),
        say(
            "Vaak bij voetbal. In een seizoen heeft ongeveer de helft van de spelers liespijn.",
            "S43",
        ),
    ),
    do=(
        say("Doe rustiger aan, maar stop niet met alles.", "S43"),
        say("Begin vroeg met licht oefenen. De pijn bepaalt hoeveel u doet.", "S43"),
        say("Maak de spieren aan de binnenkant van het been stap voor stap sterker.", "S43"),
        say("Zeg vroeg dat u pijn heeft, ook tegen uw trainer.", "S43"),
    ),
    avoid=(say("Speel niet door tot u niet meer kunt. Dan duurt het herstel langer.", "S43"),),
    physiotherapist=(
        say("De fysiotherapeut voelt welke spier pijn doet als u kracht zet.", "S42"),
        say("U krijgt een schema om sterker te worden. Zo kunt u weer sporten.", "S43"),
    ),
    course=(
        say("Is het na 2 tot 4 weken niet beter? Dan is er hulp nodig.", "S42", "S43"),
        say("Had u al eens een liesblessure? Dan krijgt u er eerder weer een.", "S43"),
    ),
    call=(
        say("Kwam er opeens een bult in de lies? Bel vandaag uw huisarts.", "S167"),
        say("Is de bult er al langer? Ga deze week naar uw huisarts.", "S77"),
        say("Wordt de bult hard en erg pijnlijk? Bel nu uw huisarts.", "S167"),
        say(
            "Kwam de pijn langzaam door hardlopen, springen of meer sporten, en loopt u mank? "
            "Stop met hardlopen en bel vandaag uw huisarts.",
            "S44",
            "S45",
        ),
        say(
            "Verrekte u een spier, en loopt u na 3 dagen nog net zo mank? "
            "Ga deze week naar uw huisarts.",
        ),
        say("Voelde u een knap en wordt het niet beter? Ga deze week naar uw huisarts."),
        say(
            "Heeft u ’s nachts pijn, hoe u ook ligt? Ga deze week naar uw huisarts. "
            "Loopt u vaak hard? Bel dan vandaag.",
            "S44",
        ),
    ),
    step_up=(
        say("Gaat het na 2 tot 4 weken niet beter? Ga naar de fysiotherapeut.", "S42", "S43"),
    ),
    helps=(
        Help(EXERCISE, say("De kern: vroeg beginnen en steeds iets meer kracht oefenen.", "S43")),
        Help(EDUCATION, say("U leert wat de lies aankan, en wanneer u weer kunt sporten.", "S43")),
        Help(
            MOVE,
            say("Sterke spieren rond de heup helpen een nieuwe blessure te voorkomen.", "S125"),
        ),
        Help(POSTURE, say("Let bij lopen en sport op een goede techniek.", "S125")),
        Help(BUILD_UP, say("Ga na rust niet meteen weer voluit trainen.", "S43")),
        Help(SHOES, say("Kies sportschoenen die steun geven.", "S125")),
    ),
    findings=(
        grade_c(
            4,
            UNDER_50 & onset.is_("sportmoment") & location.is_("lies", "dijbinnen"),
            "Het begon plotseling bij sport of een beweging, in de lies of vlak daaronder.",
            "S42",
        ),
        grade_b(
            2,
            load.is_("draaisport"),
            "U doet een sport met draaien en schoppen.",
            "S43",
        ),
        grade_b(
            2,
            mostly("lies", "dijbinnen"),
            "Het is het ergst in de lies of aan de binnenkant van het bovenbeen.",
            "S42",
        ),
        grade_c(1, function.is_("spreiden"), "De benen wijd doen lukt minder goed.", "S42"),
        grade_c(1, movement.is_("sport"), "Sporten maakt het erger.", "S42"),
        grade_c(-2, FROM_50, "U bent 50 jaar of ouder."),
        grade_c(-3, abdomen.is_("bult"), "U heeft een bult in de lies.", "S77"),
    ),
)
