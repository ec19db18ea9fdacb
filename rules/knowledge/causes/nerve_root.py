"""A nerve root of the lower back that is pinched (sciatica)."""

from rules.knowledge.care import EDUCATION, EXERCISE, MOVE, POSTURE
from rules.knowledge.causes.shared import NERVE_ALARM, grade_a, grade_b, grade_c, mostly
from rules.knowledge.questions.first import age
from rules.knowledge.questions.moving import function, posture
from rules.knowledge.questions.pain import leg_feeling, location, worst
from rules.knowledge.questions.you import history
from rules.model import Cause, Help, say

nerve_root = Cause(
    id="zenuw",
    name="Een zenuw die klem zit (ischias)",
    medical_name="lumbosacraal radiculair syndroom",
    icpc=("L86",),
    summary="Pijn van de bil tot onder de knie. Een zenuw uit de rug zit klem.",
    places=("bil", "dijachter", "rug"),
    what=(
        say("Uit de onderrug lopen zenuwen naar uw benen.", "S63"),
        say("Zit zo’n zenuw klem? Dan voelt u pijn in de bil en het been.", "S63"),
        say("Een hernia in de rug kan een zenuw klem zetten.", "S66"),
        say("U voelt het dus in het been, maar het komt uit de rug.", "S63"),
    ),
    fits=(
        say("Scherpe pijn in een smalle streep, van de bil tot onder de knie.", "S63", "S64"),
        say("Tintelingen of een doof gevoel in het onderbeen of de voet.", "S63", "S65"),
        say("Erger bij hoesten, niezen, persen, bukken of zitten.", "S63", "S66"),
        say("Minder als u gaat liggen of anders gaat zitten of staan.", "S63"),
    ),
    do=(
        say("Blijf bewegen zolang de pijn dat toelaat.", "S63"),
        say("Loop liever een paar korte stukjes dan één lang stuk.", "S63"),
        say("Wissel zitten, staan, lopen en liggen vaak af.", "S63"),
        say("Vraag uw huisarts of apotheker welke pijnstiller bij u past.", "S63"),
        say("Neem die pijnstiller daarna op vaste tijden.", "S63"),
    ),
    avoid=(
        say("Blijf niet hele dagen in bed liggen.", "S63"),
        say("Til geen zware dingen met een gebogen rug.", "S63"),
    ),
    physiotherapist=(
        say("De fysiotherapeut bekijkt de kracht en het gevoel in uw been."),
        say("U oefent met bewegingen die het been verdraagt.", "S63"),
        say("U leert hoe u zit, bukt en tilt, thuis en op het werk.", "S125"),
    ),
    course=(
        say(
            "Van de 100 mensen met deze klacht zijn er 75 binnen 3 maanden hersteld.", "S63", "S64"
        ),
        say("U hoeft met bewegen niet te wachten tot de pijn weg is.", "S63"),
        say("Had u dit al eens? Dan krijgt u het makkelijker nog een keer.", "S63"),
    ),
    call=(
        *NERVE_ALARM,
        say(
            "Is het na 6 tot 8 weken niet beter, of helpen pijnstillers te weinig? "
            "Maak een afspraak bij uw huisarts.",
            "S63",
        ),
    ),
    helps=(
        Help(
            EXERCISE,
            say("Past bij deze klacht. Hoeveel pijn het scheelt, weten wij niet.", "S63"),
        ),
        Help(
            EDUCATION,
            say("U leert hoe u blijft bewegen, en wanneer u moet bellen.", "S63"),
        ),
        Help(MOVE, say("Vaak een klein stukje lopen is beter dan in bed blijven.", "S63")),
        Help(
            POSTURE,
            say("Wissel vaak van houding. Til niet zwaar met een gebogen rug.", "S63"),
        ),
    ),
    findings=(
        grade_b(
            3, leg_feeling.is_("onderknie"), "De pijn loopt door tot onder de knie.", "S63", "S64"
        ),
        grade_a(
            2,
            leg_feeling.is_("tinteling"),
            "U heeft tintelingen of een doof gevoel in onderbeen of voet.",
            "S63",
            "S65",
        ),
        grade_a(2, posture.is_("hoesten"), "Hoesten, niezen of persen maakt het erger.", "S66"),
        grade_a(
            1,
            worst.is_("bil", "dijvoor", "dijbinnen", "dijzij", "dijachter") & location.is_("rug"),
            "In de bil of het bovenbeen is het erger dan in de rug.",
            "S65",
        ),
        grade_b(1, location.is_("rug"), "U voelt het in de onderrug.", "S63"),
        grade_b(1, location.is_("dijachter"), "U voelt het achter in het bovenbeen.", "S63"),
        grade_c(1, history.is_("rugklacht"), "U heeft vaak rugpijn, of u had een hernia.", "S67"),
        grade_b(1, age.is_("40-49", "50-64"), "U bent tussen 40 en 65 jaar.", "S64"),
        grade_b(
            -3,
            leg_feeling.is_("geen"),
            "De pijn komt niet onder de knie, en u heeft geen tintelingen.",
            "S64",
        ),
        grade_c(
            -1,
            function.is_("sokken") & location.without("rug"),
            "Sokken of schoenen aantrekken lukt minder goed, en u voelt het niet in de rug.",
            "S21",
        ),
        grade_c(-3, leg_feeling.is_("beide"), "De pijn zit in beide benen.", "S156"),
        grade_c(-2, mostly("lies"), "Het is het ergst in de lies.", "S20"),
    ),
)
