"""Snapping hip: a tendon that jumps over bone, mostly without pain."""

from rules.knowledge.care import BUILD_UP, EDUCATION, EXERCISE, MOVE
from rules.knowledge.causes.shared import grade_b, grade_c
from rules.knowledge.questions.first import FROM_50, FROM_65, UNDER_50, age
from rules.knowledge.questions.moving import click, load
from rules.model import Cause, Help, say

snapping = Cause(
    id="snapping",
    name="Knappende heup",
    medical_name="snapping hip",
    icpc=("L13",),
    summary="Een pees springt over een bot en dat klikt. Zonder pijn kan dat geen kwaad.",
    places=("lies", "buiten"),
    what=(
        say("Een pees maakt een spier vast aan het bot."),
        say("Bij een knappende heup springt een pees over een stukje bot.", "S40", "S41"),
        say("Dat gebeurt voor in de lies, of aan de zijkant.", "S40"),
        say("U hoort of voelt een klik. Meestal doet dat geen pijn.", "S40"),
    ),
    fits=(
        say("De klik komt steeds bij dezelfde beweging.", "S40", "S41"),
        say("Vaak kunt u de klik zelf laten komen.", "S40", "S41"),
        say("Vaker bij dansers, hardlopers en mensen die gewichten heffen.", "S40", "S41"),
    ),
    do=(
        say("Blijf bewegen en sporten als de klik geen pijn doet.", "S40"),
        say("Maak de beweging die klikt kleiner of rustiger.", "S40", "S41"),
        say("Maak de spieren van de heup sterker met rustige oefeningen.", "S40", "S41"),
    ),
    avoid=(say("Laat de heup niet met opzet knappen, als een kunstje.", "S40", "S41"),),
    physiotherapist=(
        say("Klikt het zonder pijn? Dan hoeft u niet behandeld te worden.", "S40"),
        say("Bij pijn zoekt de fysiotherapeut welke pees klikt, en bij welke beweging."),
    ),
    course=(
        say("Van elke 100 mensen hebben 5 tot 10 een knappende heup.", "S40"),
        say("Bij de meesten doet het geen pijn. Dan is het onschuldig.", "S40"),
    ),
    call=(
        say("Blijft de heup haken? Ga binnen 2 weken naar de fysiotherapeut.", "S33"),
        say("Haakt hij sinds een val of sportblessure? Ga deze week naar uw huisarts.", "S33"),
    ),
    step_up=(say("Gaat de klik pijn doen? Ga naar de fysiotherapeut.", "S40", "S41"),),
    helps=(
        Help(EXERCISE, say("Doet de klik pijn? Oefen dan kracht en rustig bewegen.", "S40", "S41")),
        Help(
            EDUCATION, say("U leert waar de klik vandaan komt en wanneer hij onschuldig is.", "S40")
        ),
        Help(MOVE, say("Wissel af, zodat de pees niet steeds over het bot springt.", "S40")),
        Help(BUILD_UP, say("Bouw dans of hardlopen rustig op als de klik pijn doet.", "S41")),
    ),
    findings=(
        grade_b(
            6,
            UNDER_50 & click.is_("pijnloos"),
            "De heup klikt zonder pijn, en u bent jonger dan 50.",
            "S40",
        ),
        grade_b(2, FROM_50 & click.is_("pijnloos"), "De heup klikt zonder pijn.", "S40"),
        grade_b(2, click.is_("pijn"), "De heup klikt met pijn.", "S40"),
        grade_b(-5, click.is_("nee"), "De heup klikt of knapt niet.", "S40"),
        grade_b(-2, click.is_("slot"), "De heup blijft haken of zit even vast.", "S40"),
        grade_b(-3, click.is_("kraakt"), "De heup kraakt alleen een beetje.", "S10"),
        grade_b(
            1,
            load.is_("dans", "hardlopen"),
            "U danst, turnt, doet yoga of een duursport.",
            "S40",
            "S41",
        ),
        grade_c(1, age.is_("18-39"), "U bent jonger dan 40 jaar.", "S41"),
        grade_c(-2, FROM_65, "U bent 65 jaar of ouder.", "S10"),
    ),
)
