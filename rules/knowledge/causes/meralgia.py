"""A pinched skin nerve of the thigh."""

from rules.conditions import any_of, two_of
from rules.knowledge.care import EDUCATION, WEIGHT
from rules.knowledge.causes.shared import ONE_LEG_WEAK, grade_b, grade_c, mostly
from rules.knowledge.questions.background import diseases
from rules.knowledge.questions.moving import easing, load, posture
from rules.knowledge.questions.pain import leg_feeling
from rules.knowledge.questions.signs import nerve_signs
from rules.knowledge.red_flags.shared import PREGNANT
from rules.model import Cause, Help, say

_PRESSURE = (load.is_("knellend"), load.is_("gewicht"), PREGNANT, diseases.is_("diabetes"))

meralgia = Cause(
    id="meralgia",
    name="Een huidzenuw van het bovenbeen die klem zit",
    medical_name="meralgia paraesthetica",
    summary="Een dove of brandende plek op het bovenbeen. Meestal gaat het vanzelf over.",
    places=("dijvoor", "dijzij"),
    what=(
        say("Een huidzenuw zorgt voor het gevoel in een stuk huid.", "S74"),
        say("Zit deze zenuw klem, dan wordt de huid op het bovenbeen doof of brandt hij.", "S74"),
        say("Uw been blijft even sterk.", "S74"),
        say("Het komt vaker voor bij overgewicht, diabetes of een zwangerschap.", "S74"),
    ),
    fits=(
        say("Een plek voor of opzij op het bovenbeen die doof is of brandt.", "S74", "S75"),
        say("De plek komt niet onder de knie. Kleren voelen er vervelend.", "S74", "S75", "S76"),
        say("Erger bij staan, het been naar achter strekken of een strakke riem.", "S75"),
        say("Minder als u zit of ruime kleren draagt.", "S75"),
    ),
    do=(
        say("Doe uw riem losser en draag een ruime broek.", "S74", "S75", "S76"),
        say("Wordt het erger van staan? Ga even zitten.", "S75"),
        say("Probeer of een kussen de druk minder maakt.", "S74", "S75", "S76"),
        say("Weegt u te veel? Probeer af te vallen, maar niet als u zwanger bent.", "S74", "S75"),
    ),
    avoid=(
        say("Draag geen strakke riem of broek.", "S74", "S75", "S76"),
        say("Houd uw telefoon en sleutels uit uw broekzak.", "S74", "S75", "S76"),
    ),
    physiotherapist=(
        say("De fysiotherapeut legt uit wat op de zenuw drukt, en wat u daaraan doet.", "S125"),
        say("Doet de heup zelf pijn bij bewegen? Dan zoekt u samen verder.", "S74"),
    ),
    course=(
        say("Meestal gaat het vanzelf over.", "S74"),
        say("Hoe lang het duurt, verschilt. Goede cijfers vonden wij niet."),
    ),
    call=(
        say(
            "Kreeg u het in uren of dagen, korter dan 2 weken geleden? "
            "En doet de lies of de voorkant van het bovenbeen pijn? "
            "Bel bij een bloedverdunner nu uw huisarts of de huisartsenpost. "
            "Bel bij aspirine of clopidogrel vandaag.",
            "S93",
            "S94",
            "S151",
            "S152",
        ),
        say("Kunt u uw voet niet meer goed optillen? Bel ook dan nu.", "S131"),
        say(
            "Zakt u steeds door uw been? Bel vandaag uw huisarts. "
            "Heeft u de klacht al langer dan 6 weken? Ga dan deze week.",
            "S131",
        ),
        ONE_LEG_WEAK,
        say(
            "Wordt de plek groter, of is hij na 3 maanden niet weg? "
            "Maak een afspraak bij uw huisarts.",
            "S74",
            "S75",
            "S76",
        ),
    ),
    helps=(
        Help(
            EDUCATION,
            say("U leert wat op de zenuw drukt, en hoe u dat weghaalt.", "S74"),
        ),
        Help(WEIGHT, say("Weegt u te veel? Afvallen kan wat druk van de zenuw halen.", "S74")),
    ),
    findings=(
        grade_b(
            5,
            leg_feeling.is_("dijhuid"),
            "U heeft een plek op het bovenbeen die doof is of brandt.",
            "S74",
            "S75",
        ),
        grade_b(
            1,
            any_of(*_PRESSURE),
            "U noemt strakke kleren, meer gewicht, zwanger zijn of diabetes.",
            "S74",
        ),
        grade_b(
            1,
            two_of(*_PRESSURE, says="Minstens twee van strakke kleren, gewicht, zwanger, diabetes"),
            "U noemt meer dan één van deze dingen.",
            "S74",
        ),
        grade_b(1, easing.is_("zitten"), "Zitten maakt het minder.", "S75"),
        grade_b(
            -4,
            any_of(nerve_signs.is_("voet", "zakt"), leg_feeling.is_("onderknie")),
            "U heeft minder kracht in het been, of pijn tot onder de knie.",
            "S74",
        ),
        grade_c(
            -1,
            posture.is_("zijligging") & mostly("buiten"),
            "Het is het ergst aan de zijkant van de heup, en als u op die kant ligt.",
        ),
    ),
)
