"""Arthrosis of the hip."""

from rules.conditions import any_of, two_of
from rules.knowledge.care import (
    BUILD_UP,
    EDUCATION,
    EXERCISE,
    HEAT_COLD,
    MANUAL_THERAPY,
    MASSAGE,
    MOVE,
    WEIGHT,
)
from rules.knowledge.causes.shared import grade_a, grade_b, grade_c, mostly
from rules.knowledge.questions.background import hip_and_bones
from rules.knowledge.questions.first import FROM_50, FROM_65, age, onset
from rules.knowledge.questions.moving import easing, function, movement, stiffness
from rules.knowledge.questions.pain import duration, leg_feeling, location
from rules.knowledge.questions.signs import skin
from rules.knowledge.questions.you import history
from rules.model import Cause, Help, say

arthrosis = Cause(
    id="artrose",
    name="Artrose van de heup",
    medical_name="coxartrose",
    icpc=("L89",),
    summary="Het kraakbeen in het gewricht is dunner. Bewegen helpt, ook als u eerst stijf bent.",
    places=("lies", "bil", "dijvoor", "dijbinnen", "knie", "diep"),
    what=(
        say("Kraakbeen is de gladde laag op het bot in een gewricht.", "S10"),
        say("Bij artrose wordt die laag dunner. Mensen noemen dat vaak slijtage.", "S10"),
        say("Het gewricht wordt stijf en doet pijn, vooral als u begint met bewegen.", "S10"),
    ),
    fits=(
        say("Pijn in de lies, de bil of het bovenbeen, soms tot in de knie.", "S10", "S20"),
        say("Stijf bij het opstaan. Na ongeveer 20 minuten bewegen gaat het beter.", "S10"),
        say("Moeite met sokken aantrekken, traplopen of in de auto stappen.", "S5", "S21", "S10"),
        say("Vooral boven de 50 jaar, en vaker als het in de familie zit.", "S5", "S6"),
    ),
    do=(
        say("Beweeg elke dag. Verdeel zwaar werk en lang lopen over de dag.", "S10", "S16"),
        say("Doe oefeningen voor kracht en conditie.", "S11", "S16"),
        say("Fiets, zwem of wandel stukken die u aankunt.", "S10"),
        say("Weegt u te veel? Elke kilo minder helpt de heup.", "S11", "S10"),
        say("Gebruik een stok of ander hulpmiddel als dat het lopen makkelijker maakt.", "S10"),
        say(
            "Helpt paracetamol te weinig? Vraag uw huisarts of apotheker welke pijnstiller bij u "
            "past.",
            "S10",
        ),
    ),
    avoid=(
        say("Stop niet met bewegen, ook al doen de eerste stappen pijn.", "S10"),
        say("Doe niet opeens heel veel op één dag.", "S16"),
    ),
    physiotherapist=(
        say("De fysiotherapeut onderzoekt hoe de heup beweegt en hoe sterk u bent.", "S12"),
        say("Samen maakt u een oefenplan dat bij uw dag past.", "S16"),
        say("Een foto is vaak niet nodig om te beginnen met oefenen.", "S11", "S12"),
    ),
    course=(
        say("Artrose gaat niet weg, maar de klachten wisselen.", "S10"),
        say("Bij 15 van de 100 mensen wordt het in 3 jaar erger, bij 28 in 6 jaar.", "S99"),
        say("Geef oefenen 6 tot 12 weken de tijd.", "S16", "S111"),
        say(
            "Helpt oefenen te weinig en lukken gewone dingen niet meer? "
            "Dan kan een nieuwe heup een keus zijn.",
            "S11",
        ),
    ),
    call=(
        say("Wordt u na 6 tot 12 weken oefenen niet beter? Ga naar uw huisarts.", "S16", "S111"),
        say("Wordt de pijn in weken snel erger? Bel uw huisarts.", "S126"),
        say("Is de heup warm of bent u ziek? Bel vandaag uw huisarts.", "S126", "S53"),
        say("Lukken gewone dingen niet meer, ook na oefenen? Ga naar uw huisarts.", "S16"),
        say("Heeft u ’s nachts pijn in elke houding? Bel uw huisarts.", "S126", "S87"),
    ),
    helps=(
        Help(EXERCISE, say("De eerste keus. De pijn wordt gemiddeld iets minder.", "S118", "S16")),
        Help(EDUCATION, say("Hoort erbij: u leert hoe u uw heup goed belast.", "S11")),
        Help(MANUAL_THERAPY, say("Alleen naast oefenen, nooit in plaats daarvan.", "S11")),
        Help(MASSAGE, say("De richtlijn raadt dit bij artrose liever niet aan.", "S16")),
        Help(
            HEAT_COLD, say("Mag als u het prettig vindt. Het lopen wordt er niet beter van.", "S16")
        ),
        Help(MOVE, say("Dagelijks bewegen houdt het gewricht soepel.", "S10")),
        Help(BUILD_UP, say("Bouw langer lopen of zwaarder werk rustig op.", "S16")),
        Help(
            WEIGHT,
            say("Overgewicht geeft iets vaker artrose. Elke kilo minder helpt.", "S168", "S11"),
        ),
    ),
    shown_when=any_of(
        duration.is_("2-6w", "6w-3m", "3-12m", "langer1j", "weetniet"), history.is_("artrose")
    ),
    findings=(
        grade_a(3, FROM_65, "U bent 65 jaar of ouder.", "S5", "S6"),
        grade_a(2, age.is_("50-64"), "U bent tussen 50 en 65 jaar.", "S6", "S11"),
        grade_a(-1, age.is_("40-49"), "U bent tussen 40 en 50 jaar.", "S5"),
        grade_a(-3, age.is_("18-39"), "U bent jonger dan 40 jaar.", "S5"),
        grade_c(4, history.is_("artrose"), "Een dokter zei dat u heupartrose heeft."),
        grade_b(2, location.is_("lies"), "U voelt het in de lies.", "S10", "S20"),
        grade_b(
            1,
            location.is_("diep") & location.without("lies"),
            "U voelt het diep in de heup.",
            "S20",
        ),
        grade_a(
            1, mostly("dijbinnen"), "Het is het ergst aan de binnenkant van het bovenbeen.", "S5"
        ),
        grade_b(
            1,
            location.is_("bil", "dijvoor", "knie"),
            "U voelt het ook in de bil, voor in het bovenbeen of in de knie.",
            "S10",
            "S20",
        ),
        grade_b(
            1,
            two_of(
                location.is_("bil"),
                location.is_("dijvoor"),
                location.is_("knie"),
                says="Plek is minstens twee van bil, voorkant bovenbeen en knie",
            ),
            "U voelt het op meer van deze plekken.",
            "S10",
            "S20",
        ),
        grade_a(-2, mostly("buiten"), "Het is het ergst aan de zijkant van de heup.", "S21"),
        grade_a(-2, mostly("rug"), "Het is het ergst in de onderrug.", "S21"),
        grade_b(1, onset.is_("geleidelijk"), "Het begon langzaam.", "S10"),
        grade_b(2, stiffness.is_("korter30"), "U bent ’s ochtends kort stijf.", "S11", "S12"),
        grade_a(
            1, stiffness.is_("30-60"), "U bent ’s ochtends een half uur tot een uur stijf.", "S6"
        ),
        grade_b(
            -2,
            stiffness.is_("langer60"),
            "U bent ’s ochtends langer dan een uur stijf.",
            "S6",
            "S126",
        ),
        grade_a(2, movement.is_("trap"), "Traplopen maakt het erger.", "S5"),
        grade_b(1, movement.is_("opstaan"), "Opstaan maakt het erger.", "S10"),
        grade_a(
            -2,
            movement.without("lopen", "trap", "opstaan", "draaien"),
            "Lopen, traplopen, opstaan en draaien maken het niet erger.",
            "S5",
        ),
        grade_a(1, easing.is_("zitten"), "Zitten maakt het minder.", "S5"),
        grade_a(-1, easing.without("zitten", "geenpijn"), "Zitten maakt het niet minder.", "S5"),
        grade_a(
            3,
            function.is_("sokken"),
            "Sokken of schoenen aantrekken lukt minder goed.",
            "S21",
            "S10",
        ),
        grade_b(1, function.is_("auto"), "In en uit de auto stappen lukt minder goed.", "S10"),
        grade_a(
            -2,
            function.without("sokken", "auto"),
            "Sokken aantrekken en in de auto stappen lukken goed.",
            "S21",
        ),
        grade_a(1, function.is_("ver"), "Een half uur lopen lukt minder goed.", "S21"),
        grade_a(
            2,
            history.is_("familie") & any_of(age.is_("40-49"), FROM_50),
            "Het zit in uw familie.",
            "S5",
        ),
        grade_a(2, history.is_("knieartrose"), "U heeft knieartrose.", "S5"),
        grade_b(
            1,
            history.is_("dysplasie", "kinderheup"),
            "U had eerder een ziekte van de heup.",
            "S38",
            "S10",
        ),
        grade_b(
            1,
            hip_and_bones.is_("breuk"),
            "Deze heup is eerder gebroken of uit de kom geweest.",
            "S10",
        ),
        grade_b(-2, skin.is_("warm", "rood", "dik"), "De huid is warm, rood of dik.", "S126"),
        grade_b(
            -4,
            duration.is_("korter2w"),
            "U heeft de klacht nog maar kort.",
            "S126",
        ),
        grade_b(
            -1,
            leg_feeling.is_("onderknie", "tinteling"),
            "U voelt pijn of tintelingen onder de knie.",
            "S63",
        ),
    ),
)
