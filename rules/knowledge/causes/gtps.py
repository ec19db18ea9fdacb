"""Pain of the outer hip from the gluteal tendons or the bursa (GTPS, once called bursitis)."""

from rules.knowledge.care import (
    BUILD_UP,
    EDUCATION,
    EXERCISE,
    HEAT_COLD,
    MASSAGE,
    MOVE,
    POSTURE,
    WEIGHT,
)
from rules.knowledge.causes.shared import grade_a, grade_b, grade_c, mostly
from rules.knowledge.questions.first import ADULT, FROM_65, age, fall_when
from rules.knowledge.questions.moving import function, load, movement, posture
from rules.knowledge.questions.pain import leg_feeling, location, night, worst
from rules.knowledge.questions.signs import nerve_signs
from rules.knowledge.questions.you import history
from rules.knowledge.red_flags.shared import FALL
from rules.model import Cause, Help, say

gtps = Cause(
    id="gtps",
    name="Pijn aan de zijkant van de heup (pees of slijmbeurs)",
    medical_name="GTPS of gluteale tendinopathie, vroeger bursitis",
    icpc=("L87",),
    summary="De pezen aan de zijkant van de heup zijn geïrriteerd. Erop liggen doet vaak pijn.",
    places=("buiten", "dijzij", "knie"),
    what=(
        say("Pezen maken uw bilspieren vast aan het bot opzij van de heup.", "S26", "S27"),
        say("Meestal zijn die pezen geïrriteerd. De slijmbeurs kan meedoen.", "S26", "S27", "S28"),
        say("Een slijmbeurs is een kussentje met vocht tussen de pees en het bot.", "S125"),
        say("Vroeger heette dit slijmbeursontsteking, of bursitis.", "S26"),
    ),
    fits=(
        say(
            "Pijn bij het bot opzij van de heup. Soms loopt die door tot de knie.",
            "S24",
            "S29",
        ),
        say("Erger als u op die kant ligt, de trap neemt of op één been staat.", "S24", "S29"),
        say("Sokken en schoenen aantrekken lukt meestal goed.", "S21"),
        say("Het meest tussen 40 en 60 jaar. Vrouwen hebben het vaker.", "S22", "S24"),
    ),
    do=(
        say("Slaap op uw andere zij, met een kussen tussen uw knieën.", "S29", "S30", "S31", "S32"),
        say("Zit hoog genoeg, met uw knieën iets uit elkaar.", "S29", "S30", "S31", "S32"),
        say("Sta op twee benen, met uw gewicht op allebei.", "S29", "S31"),
        say(
            "Loop eerst korter en zo vlak mogelijk. Bouw dat rustig op.", "S29", "S30", "S31", "S32"
        ),
        say("Oefen de bilspieren, 8 weken of langer.", "S28"),
    ),
    avoid=(
        say("Lig niet op de kant die pijn doet.", "S29", "S30", "S31", "S32"),
        say("Sla uw benen niet over elkaar en hang niet op één heup.", "S29", "S31"),
        say("Rek de heup niet. Rol of masseer de pees niet.", "S29", "S30", "S31", "S32"),
    ),
    physiotherapist=(
        say(
            "De fysiotherapeut buigt uw been en draait het naar buiten. "
            "Pijn opzij past bij deze klacht.",
            "S21",
        ),
        say("U krijgt oefeningen om de bilspieren sterker te maken.", "S28"),
        say("U leert hoe u ligt, zit en staat zonder druk op de pees.", "S28", "S29"),
    ),
    course=(
        say("Herstel duurt vaak maanden. Ruim 1 op de 3 mensen heeft na een jaar nog pijn.", "S23"),
        say(
            "In een onderzoek kregen mensen uitleg en oefeningen. "
            "Na 8 weken ging het bij 77 van de 100 beter.",
            "S28",
        ),
        say("Na een prik was dat bij 58 van de 100, na afwachten bij 29 van de 100.", "S28"),
    ),
    call=(
        say("Wordt de huid opzij rood of warm? Bel vandaag uw huisarts.", "S35", "S53"),
        say("Krijgt u koorts bij deze pijn? Bel direct uw huisarts.", "S53"),
    ),
    step_up=(
        say("Is er na 4 tot 6 weken niets veranderd? Ga naar de fysiotherapeut.", "S30", "S111"),
    ),
    helps=(
        Help(
            EXERCISE,
            say("De eerste keus, samen met uitleg. Dit hielp vaker dan een prik.", "S28"),
        ),
        Help(EDUCATION, say("Hoort erbij: u leert hoe u de pees minder belast.", "S28")),
        Help(
            MASSAGE,
            say(
                "Liever niet op de pees. Een folder voor patiënten waarschuwt daarvoor.",
                "S29",
                "S30",
                "S31",
                "S32",
            ),
        ),
        Help(HEAT_COLD, say("Alleen om de pijn even te verzachten.")),
        Help(MOVE, say("Blijf bewegen, liefst op een vlakke weg.", "S29", "S30", "S31", "S32")),
        Help(
            POSTURE,
            say("Op twee benen staan en hoger zitten geeft minder druk op de pees.", "S29", "S31"),
        ),
        Help(BUILD_UP, say("Opeens veel meer lopen kan de pees irriteren.", "S29")),
        Help(
            WEIGHT,
            say(
                "Of gewicht hier meetelt, is niet zeker. Onderzoek en folders verschillen.",
                "S22",
                "S29",
            ),
        ),
    ),
    findings=(
        grade_b(1, ADULT, "", "S23"),
        grade_b(
            2,
            age.is_("40-49", "50-64"),
            "U bent tussen 40 en 65 jaar.",
            "S23",
            "S24",
        ),
        grade_b(1, FROM_65, "U bent 65 jaar of ouder.", "S23", "S24"),
        grade_b(3, mostly("buiten"), "Het is het ergst aan de zijkant van de heup.", "S21", "S24"),
        grade_b(
            2,
            location.is_("buiten") & worst.is_("weetniet"),
            "U voelt het aan de zijkant van de heup, en ook ergens anders.",
            "S24",
        ),
        grade_b(
            1,
            location.is_("buiten") & worst.without("buiten"),
            "U voelt het ook aan de zijkant van de heup.",
            "S24",
        ),
        grade_b(
            -2, location.without("buiten"), "U voelt het niet aan de zijkant van de heup.", "S24"
        ),
        grade_b(-3, mostly("lies"), "Het is het ergst in de lies.", "S28"),
        grade_b(
            2,
            posture.is_("zijligging") | night.is_("zij"),
            "Op uw zij liggen of omdraaien doet pijn.",
            "S24",
            "S29",
        ),
        grade_b(
            2,
            posture.is_("benenkruis"),
            "Benen over elkaar of op één been staan maakt het erger.",
            "S29",
            "S31",
        ),
        grade_c(1, movement.is_("trap"), "Traplopen maakt het erger.", "S29"),
        grade_c(1, movement.is_("opstaan"), "Opstaan maakt het erger.", "S29"),
        grade_a(
            2,
            location.is_("buiten") & function.without("sokken"),
            "Het zit opzij, en sokken of schoenen aantrekken lukt goed.",
            "S21",
        ),
        grade_a(
            1,
            location.is_("buiten") & function.without("ver"),
            "Het zit opzij, en een half uur lopen lukt goed.",
            "S21",
        ),
        grade_a(
            -2, function.is_("sokken"), "Sokken of schoenen aantrekken lukt minder goed.", "S21"
        ),
        grade_a(
            1,
            history.is_("rugklacht") | location.is_("rug"),
            "U heeft of had last van uw rug.",
            "S22",
        ),
        grade_a(1, history.is_("knieartrose"), "U heeft knieartrose.", "S22"),
        grade_c(
            1,
            load.is_("opbouw", "zwaarwerk"),
            "U ging meer doen, of u tilt vaak zwaar of staat veel.",
            "S29",
        ),
        grade_c(
            -2,
            leg_feeling.is_("tinteling"),
            "U heeft tintelingen of een doof gevoel in onderbeen of voet.",
            "S23",
        ),
        grade_c(-1, leg_feeling.is_("onderknie"), "De pijn loopt door tot onder de knie.", "S23"),
        grade_c(-2, nerve_signs.is_("zakt", "eenbeen"), "U zakt door uw been, of het is zwak."),
        grade_c(
            -3,
            FALL & fall_when.is_("korter2w"),
            "U had in de laatste 2 weken een val, klap of ongeluk.",
        ),
        grade_c(
            -1,
            FALL & fall_when.is_("2-6w"),
            "U had 2 tot 6 weken geleden een val, klap of ongeluk.",
        ),
    ),
)
