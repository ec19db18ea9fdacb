"""A bruise after a fall or knock."""

from rules.knowledge.care import BUILD_UP, EDUCATION, HEAT_COLD
from rules.knowledge.causes.shared import grade_c
from rules.knowledge.questions.first import fall_when
from rules.knowledge.questions.pain import course
from rules.knowledge.red_flags.shared import FALL, WORSE
from rules.model import Cause, Help, say

bruise = Cause(
    id="kneuzing",
    name="Kneuzing na een val of stoot",
    medical_name="contusie",
    summary="Huid en spieren zijn hard geraakt. De pijn moet langzaam minder worden.",
    places=("buiten", "bil", "dijzij"),
    what=(
        say("Bij een kneuzing zijn huid en spieren hard geraakt."),
        say("De plek kan dik en blauw worden."),
        say("Een breuk is niet altijd te voelen of te zien. Let dus op hoe het gaat.", "S105"),
    ),
    fits=(
        say("U bent kort geleden gevallen of hard gestoten."),
        say("U staat en loopt zoals u gewend bent."),
        say("De pijn wordt minder.", "S105", "S145"),
    ),
    do=(
        say("Blijf rustig bewegen, ook al is de plek gevoelig.", "S124"),
        say("Leg de eerste dagen iets kouds op de plek als dat prettig is.", "S124", "S125"),
        say(
            "Helpt paracetamol te weinig? Vraag uw huisarts of apotheker welke pijnstiller bij u "
            "past."
        ),
        say("Let op of de pijn minder wordt.", "S105", "S145"),
    ),
    avoid=(say("Ga niet meteen weer zwaar tillen of sporten.", "S125"),),
    physiotherapist=(
        say("Zonder foto is niet zeker of er iets gebroken is."),
        say(
            "Loopt u na een tijd nog niet goed? De fysiotherapeut kijkt of een arts nodig is.",
            "S121",
        ),
    ),
    course=(
        say("De pijn van een kneuzing wordt steeds minder.", "S105", "S145"),
        say("Wordt de pijn erger? Dan kan er toch iets gebroken zijn.", "S105", "S145"),
        say("Op de eerste foto is een breuk soms niet te zien.", "S105", "S145"),
    ),
    call=(
        say(
            "Is de pijn na 2 of 3 dagen erger? Bel dezelfde dag uw huisarts.",
            "S101",
            "S105",
            "S124",
        ),
        say(
            "Loopt u de eerste 2 weken mank? Bel dezelfde dag uw huisarts. "
            "Bent u jonger dan 50 en doet alleen de zijkant of achterkant pijn? Ga dan deze week.",
            "S105",
        ),
        say(
            "Loopt u gewoon, maar met pijn in de lies? Ga deze week naar uw huisarts vanaf 50 "
            "jaar, of als u veel pijn heeft.",
            "S105",
        ),
        say(
            "Kunt u niet meer op het been staan? Bel nu uw huisarts. "
            "Ligt u op de grond en kunt u niet opstaan? Bel 112.",
            "S101",
            "S102",
        ),
        say(
            "Viel u in de laatste 2 weken, en bent u 65 jaar of ouder? Bel vandaag uw huisarts. "
            "Alleen lichte pijn opzij, die minder wordt? Tot 80 jaar is deze week dan genoeg.",
            "S105",
        ),
        say(
            "Bij zwakke botten, een kunstheup of een bloedverdunner belt u na zo’n val altijd "
            "vandaag.",
            "S94",
            "S96",
            "S141",
        ),
        say(
            "Loopt u na 2 weken nog mank? Ga deze week naar uw huisarts. "
            "Bel vandaag vanaf 65 jaar, of bij zwakke botten.",
            "S145",
            "S147",
        ),
    ),
    helps=(
        Help(EDUCATION, say("U leert waaraan u merkt dat het goed of niet goed gaat.", "S105")),
        Help(HEAT_COLD, say("Kou kan de pijn de eerste dagen verzachten.", "S124", "S125")),
        Help(BUILD_UP, say("Doe steeds iets meer, zolang de pijn minder wordt.", "S125")),
    ),
    findings=(
        grade_c(
            7,
            FALL & fall_when.is_("korter2w"),
            "U had in de laatste 2 weken een val, klap of ongeluk.",
        ),
        grade_c(
            5, FALL & fall_when.is_("2-6w"), "U had 2 tot 6 weken geleden een val, klap of ongeluk."
        ),
        grade_c(2, FALL & course.is_("beter"), "Het wordt beter sinds de val of klap."),
        grade_c(-2, FALL & WORSE, "Het wordt erger sinds de val of klap."),
    ),
)
