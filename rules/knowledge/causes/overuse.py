"""Muscles or tendons that were loaded more than they were used to."""

from rules.knowledge.care import (
    BUILD_UP,
    EDUCATION,
    EXERCISE,
    HEAT_COLD,
    MASSAGE,
    MOVE,
    POSTURE,
    SHOES,
    TAPING,
)
from rules.knowledge.causes.shared import grade_c
from rules.knowledge.questions.first import FROM_65, fall_when, onset, standing
from rules.knowledge.questions.moving import easing, function, load, movement
from rules.knowledge.questions.pain import duration, leg_feeling, night
from rules.knowledge.red_flags.shared import FALL
from rules.model import Cause, Help, say

overuse = Cause(
    id="overbelasting",
    name="Overbelaste spieren of pezen",
    medical_name="overbelasting",
    icpc=("L87",),
    summary="Een spier of pees kreeg meer werk dan hij gewend was.",
    places=("lies", "buiten", "bil", "dijvoor", "dijbinnen", "dijzij", "dijachter"),
    what=(
        say("Een pees maakt een spier vast aan het bot."),
        say("Steeds hetzelfde werk kan een spier of pees irriteren.", "S125"),
        say("Vaak ging iemand opeens meer sporten, of kreeg iemand ander werk.", "S43", "S125"),
    ),
    fits=(
        say("Het begon nadat u meer of zwaarder ging sporten, lopen of werken.", "S43", "S29"),
        say("De pijn komt langzaam op, steeds bij dezelfde sport of hetzelfde werk.", "S125"),
        say("Een tijdje minder doen helpt.", "S43", "S125"),
        say("’s Nachts heeft u geen pijn.", "S44"),
    ),
    do=(
        say("Doe 1 tot 2 weken minder van wat de pijn geeft.", "S43", "S111", "S124"),
        say("Ga met de rest gewoon door.", "S43", "S111", "S124"),
        say("Bouw daarna stap voor stap weer op.", "S43"),
        say("Heeft u net een spier verrekt? Rust dan hooguit 2 of 3 dagen.", "S43", "S111", "S124"),
    ),
    avoid=(
        say("Sport of werk niet door de pijn heen.", "S43", "S111", "S124"),
        say("Stop niet wekenlang met alles.", "S43", "S111", "S124"),
    ),
    physiotherapist=(
        say("De fysiotherapeut zoekt welke spier of pees te veel werk kreeg."),
        say("Samen maakt u een schema om sport of werk weer op te bouwen.", "S125"),
        say("Bij hardlopen kijkt u samen naar uw techniek.", "S125"),
    ),
    course=(
        say("Kijk na 1 tot 2 weken minder doen of de pijn minder is.", "S43"),
        say("Geef het opbouwen 4 tot 6 weken de tijd.", "S111"),
    ),
    call=(
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
        say(
            "Loopt u vaak hard, en heeft u pijn in de lies die niet minder wordt? "
            "Ga deze week naar uw huisarts, ook als u gewoon loopt.",
            "S44",
            "S150",
        ),
        say(
            "Heeft u ’s nachts pijn, hoe u ook ligt? Ga deze week naar uw huisarts. "
            "Loopt u vaak hard? Bel dan vandaag.",
            "S44",
        ),
    ),
    step_up=(say("Is het na 4 tot 6 weken niet beter? Ga naar de fysiotherapeut.", "S111"),),
    helps=(
        Help(EXERCISE, say("Zo went de spier of pees stap voor stap weer aan het werk.", "S43")),
        Help(EDUCATION, say("U leert wat te veel was, en hoe u zwaar en licht afwisselt.", "S125")),
        Help(MASSAGE, say("Kan even prettig zijn. Meer mag u er niet van verwachten.")),
        Help(TAPING, say("Kan een tijdje steun geven. Onderzoek bij de heup vonden wij niet.")),
        Help(HEAT_COLD, say("Kan de pijn in spier of pees even verzachten.")),
        Help(MOVE, say("Wissel af, zodat niet steeds dezelfde spier het werk doet.", "S125")),
        Help(POSTURE, say("Een goede techniek bij lopen en tillen spaart spier en pees.", "S125")),
        Help(
            BUILD_UP,
            say("Dit telt hier het meest: ga niet opeens veel meer doen.", "S43", "S125"),
        ),
        Help(
            SHOES, say("Bij hardlopen en lang wandelen vangen goede schoenen klappen op.", "S125")
        ),
    ),
    findings=(
        grade_c(
            3,
            load.is_("opbouw"),
            "U ging meer of zwaarder sporten, lopen of werken.",
            "S43",
            "S29",
        ),
        grade_c(
            2,
            load.is_("hardlopen", "draaisport"),
            "U loopt vaak hard, marcheert of springt, of uw sport heeft draaien en schoppen.",
            "S43",
        ),
        grade_c(
            1,
            load.is_("dans", "zwaarwerk"),
            "U danst, turnt of doet yoga, of u tilt vaak zwaar of staat veel.",
            "S125",
        ),
        grade_c(
            -3,
            load.without("opbouw", "hardlopen", "draaisport", "zwaarwerk")
            & movement.without("sport"),
            "U noemt geen zware sport of zwaar werk, en sporten maakt het niet erger.",
        ),
        grade_c(2, movement.is_("sport"), "Sporten maakt het erger.", "S125"),
        grade_c(1, easing.is_("rust"), "Rust maakt het minder.", "S125"),
        grade_c(1, onset.is_("geleidelijk"), "Het begon langzaam.", "S125"),
        grade_c(
            1,
            duration.is_("korter2w", "2-6w", "6w-3m"),
            "U heeft het korter dan 3 maanden.",
        ),
        grade_c(1, night.is_("nee"), "U heeft ’s nachts geen pijn.", "S44"),
        grade_c(-2, night.is_("altijd"), "U heeft ’s nachts pijn in elke houding.", "S44"),
        grade_c(-2, standing.is_("mank"), "U loopt mank.", "S44"),
        grade_c(
            -2,
            leg_feeling.without("geen"),
            "U voelt meer in uw been, zoals tintelingen of pijn tot onder de knie.",
        ),
        grade_c(-1, function.is_("sokken"), "Sokken of schoenen aantrekken lukt minder goed."),
        grade_c(-1, FROM_65, "U bent 65 jaar of ouder."),
        grade_c(-1, onset.is_("sportmoment"), "Het begon plotseling bij sport of een beweging."),
        grade_c(
            -3,
            FALL & fall_when.is_("korter2w"),
            "U had in de laatste 2 weken een val, klap of ongeluk.",
        ),
    ),
)
