"""A hip joint that pinches, or a torn rim of its socket (FAI, labral tear)."""

from rules.knowledge.care import BUILD_UP, EDUCATION, EXERCISE, MOVE, POSTURE
from rules.knowledge.causes.shared import grade_b, grade_c
from rules.knowledge.questions.first import FROM_65, UNDER_50, age, onset
from rules.knowledge.questions.moving import click, function, load, movement, posture
from rules.knowledge.questions.pain import location, worst
from rules.knowledge.questions.you import history
from rules.knowledge.red_flags.shared import PREGNANT
from rules.model import Cause, Help, say

_WORST_NOT_BUTTOCK = location.without("bil") | worst.is_(*(worst.option_ids - {"bil"}))

impingement = Cause(
    id="fai_labrum",
    name="Inklemming in de heup, of een scheurtje in de rand",
    medical_name="femoroacetabulair impingement (FAI) of labrumscheur",
    block="Gewrichtsklacht bij jongere mensen",
    summary="De heup klemt bij diep buigen of draaien. Soms is de rand van de kom gescheurd.",
    places=("lies", "diep", "buiten", "bil", "dijvoor"),
    what=(
        say("De heup is een kop die in een kom draait."),
        say("Bij inklemming stoten kop en kom tegen elkaar als u buigt of draait.", "S33"),
        say("Om de kom zit een rand: het labrum. Die kan scheuren.", "S34"),
        say("Dat gaat vaak langzaam, zonder val of klap.", "S34"),
    ),
    fits=(
        say(
            "Pijn in de lies. Vaak leggen mensen hun hand als een C om de heup.",
            "S34",
            "S116",
        ),
        say("Erger bij diep zitten, hurken, draaien, autorijden of sport.", "S33"),
        say("De heup klikt met pijn, haakt of zit even vast.", "S33", "S34"),
        say("Vooral bij sportieve mensen tot 50 jaar.", "S34", "S116"),
    ),
    do=(
        say("Zit hoger, bijvoorbeeld op een kussen, en sta vaak even op.", "S33"),
        say("Buig de heup minder diep, en maak draaien kleiner.", "S33"),
        say("Maak de spieren van heup en romp sterker.", "S33"),
        say("Ga stap voor stap terug naar uw sport.", "S33"),
    ),
    avoid=(
        say("Hurk of draai niet steeds door tot het pijn doet.", "S33"),
        say("Zit niet lang in een lage stoel.", "S33"),
    ),
    physiotherapist=(
        say("De fysiotherapeut buigt en draait de heup. Zo is te zien wanneer hij klemt.", "S33"),
        say("Alleen met een foto of scan erbij is het zeker.", "S33"),
        say("U kunt anders leren bewegen en oefenen. Soms is een operatie een keus.", "S33"),
    ),
    course=(
        say("Geef oefenen 12 weken de tijd.", "S33"),
        say("Bij een scheur duurde het gemiddeld 21 maanden voor die gevonden was.", "S34"),
        say("Bij een scheur hadden 71 van de 100 mensen ook ’s nachts pijn.", "S34"),
    ),
    call=(
        say("Zakt u door uw been sinds een val, of vanaf 65 jaar? Ga deze week naar uw huisarts."),
        say(
            "Blijft de heup haken, of zakt u er steeds door? "
            "Ga binnen 2 weken naar de fysiotherapeut.",
            "S33",
        ),
        say("Haakt hij sinds een val of sportblessure? Ga deze week naar uw huisarts.", "S33"),
        say("Helpt 12 weken oefenen niet? Ga naar uw huisarts.", "S33"),
    ),
    helps=(
        Help(EXERCISE, say("Maakt heup en romp sterker, voor u weer voluit sport.", "S33")),
        Help(EDUCATION, say("U leert hoe u zit, bukt en sport zonder dat het klemt.", "S33")),
        Help(MOVE, say("Kies bewegen waarbij de heup niet diep buigt of draait.", "S33")),
        Help(POSTURE, say("Hoger zitten geeft minder inklemming.", "S33")),
        Help(BUILD_UP, say("Begin weer met sport in kleine stappen, zonder scherpe pijn.", "S33")),
    ),
    findings=(
        grade_b(2, location.is_("lies"), "U voelt het in de lies.", "S33", "S34"),
        grade_b(1, location.is_("diep"), "U voelt het diep in de heup.", "S33"),
        grade_b(
            -2,
            location.without("lies", "diep", "dijvoor"),
            "U voelt het niet in de lies, voor in het bovenbeen of diep in de heup.",
            "S34",
        ),
        grade_b(
            2,
            click.is_("pijn", "slot"),
            "De heup klikt met pijn, of blijft haken.",
            "S33",
            "S34",
        ),
        grade_c(
            2,
            posture.is_("zitten") & _WORST_NOT_BUTTOCK,
            "Lang of diep zitten maakt het erger.",
            "S33",
        ),
        grade_b(2, movement.is_("draaien"), "Draaien of hurken maakt het erger.", "S33"),
        grade_c(
            1,
            posture.is_("benenkruis") & location.is_("lies"),
            "Het zit in de lies. Benen over elkaar of op één been staan maakt het erger.",
            "S33",
        ),
        grade_c(
            1,
            function.is_("auto", "spreiden"),
            "In de auto stappen of de benen wijd doen lukt minder goed.",
            "S33",
        ),
        grade_c(
            1,
            load.is_("draaisport", "dans"),
            "U danst, of doet een sport met draaien en schoppen.",
            "S116",
        ),
        grade_b(1, UNDER_50 & onset.is_("geleidelijk"), "Het begon langzaam.", "S34", "S146"),
        grade_c(1, history.is_("kinderheup"), "U had als kind een ziekte van de heup.", "S33"),
        grade_b(2, age.is_("18-39"), "U bent jonger dan 40 jaar.", "S34", "S116"),
        grade_b(1, age.is_("40-49"), "U bent tussen 40 en 50 jaar.", "S34", "S116"),
        grade_b(-1, age.is_("50-64"), "U bent tussen 50 en 65 jaar.", "S116"),
        grade_b(-3, FROM_65, "U bent 65 jaar of ouder.", "S34", "S116"),
        grade_c(-1, PREGNANT, "U bent zwanger of pas bevallen, of dat kan zo zijn."),
    ),
)
