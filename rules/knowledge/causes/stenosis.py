"""A narrow spinal canal: leg pain on walking that eases on sitting or bending."""

from rules.conditions import all_of, any_of
from rules.knowledge.care import EDUCATION, EXERCISE, MOVE
from rules.knowledge.causes.shared import NERVE_ALARM, grade_a, grade_c, mostly
from rules.knowledge.questions.first import FROM_50, FROM_65, UNDER_50, age
from rules.knowledge.questions.moving import easing, function, movement
from rules.knowledge.questions.pain import leg_feeling, location
from rules.model import Cause, Help, say

stenosis = Cause(
    id="stenose",
    name="Te weinig ruimte voor de zenuwen in de rug",
    medical_name="lumbale wervelkanaalstenose",
    summary="Lopen en staan geven pijn in de benen. Zitten of voorover buigen helpt.",
    places=("bil", "dijachter", "dijvoor", "dijzij"),
    what=(
        say("In uw rug lopen zenuwen door een kanaal. Dat kanaal is te nauw.", "S68"),
        say("Daardoor krijgt u pijn in de billen of benen als u loopt of rechtop staat.", "S68"),
        say("Het lijkt op etalagebenen. Daarbij stroomt er te weinig bloed door het been.", "S80"),
        say(
            "Bij etalagebenen helpt stilstaan al. Hier helpt pas zitten of voorover buigen.",
            "S68",
            "S80",
        ),
    ),
    fits=(
        say("Vooral boven de 60 jaar.", "S68"),
        say("Pijn in beide billen of beide benen.", "S68"),
        say("Erger bij lopen en bij rechtop staan.", "S68"),
        say("Minder als u zit, of voorover leunt op een winkelwagen.", "S68"),
    ),
    do=(
        say("Loop korte stukken, en ga tussendoor even zitten.", "S68"),
        say("Fiets als dat beter gaat dan lopen.", "S68"),
        say("Gebruik een rollator waarop u iets voorover kunt leunen.", "S68"),
    ),
    avoid=(say("Loop niet lang rechtop zonder pauze.", "S68"),),
    physiotherapist=(
        say("De fysiotherapeut kijkt hoe ver u kunt lopen, en bouwt dat op."),
        say("U oefent in een houding zonder veel pijn, zoals op de fiets.", "S68"),
        say("Samen kiest u een hulpmiddel waarop u kunt leunen.", "S68"),
    ),
    course=(
        say("Het begint meestal langzaam.", "S68"),
        say("Vaak blijft het jaren ongeveer gelijk. Goede cijfers vonden wij niet."),
        say("Onthoud hoe ver u nu kunt lopen. Dan merkt u het als dat minder wordt."),
    ),
    call=(
        *NERVE_ALARM,
        say(
            "Wordt één been opeens koud en bleek of blauw? Dat past hier niet bij. "
            "Bel nu uw huisarts.",
            "S130",
        ),
        say("Kunt u steeds minder ver lopen? Maak een afspraak bij uw huisarts.", "S63", "S68"),
    ),
    helps=(
        Help(
            EXERCISE,
            say("Past bij deze klacht. Hoeveel verder u ermee loopt, weten wij niet.", "S63"),
        ),
        Help(
            EDUCATION,
            say("U leert hoe u het lopen verdeelt over de dag.", "S63"),
        ),
        Help(MOVE, say("Fietsen en korte stukken lopen passen goed bij deze klacht.", "S68")),
    ),
    findings=(
        grade_a(3, easing.is_("voorover"), "Voorover buigen of leunen maakt het minder.", "S68"),
        grade_a(
            3,
            all_of(
                easing.is_("zitten"),
                movement.is_("lopen"),
                any_of(
                    location.is_("rug", "bil", "dijachter"),
                    leg_feeling.is_("onderknie", "tinteling"),
                ),
            ),
            "Lopen maakt het erger, en zitten maakt het minder.",
            "S68",
        ),
        grade_a(
            3,
            leg_feeling.is_("beide")
            & FROM_50
            & location.is_("bil", "dijvoor", "dijzij", "dijbinnen", "dijachter"),
            "De pijn zit in beide benen.",
            "S68",
        ),
        grade_a(2, FROM_65, "U bent 65 jaar of ouder.", "S68"),
        grade_a(-1, age.is_("50-64"), "U bent tussen 50 en 65 jaar.", "S68"),
        grade_a(-3, UNDER_50, "U bent jonger dan 50 jaar.", "S68"),
        grade_a(-3, movement.without("lopen"), "Lopen maakt het niet erger.", "S68"),
        grade_c(
            -2,
            mostly("lies", "buiten"),
            "Het is het ergst in de lies of aan de zijkant van de heup.",
            "S21",
        ),
        grade_c(
            -2,
            function.is_("sokken") & easing.without("voorover"),
            "Sokken of schoenen aantrekken lukt minder goed, en voorover buigen helpt niet.",
            "S21",
        ),
    ),
)
