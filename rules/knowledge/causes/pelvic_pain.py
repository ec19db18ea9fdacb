"""Pelvic girdle pain in pregnancy and the months after birth."""

from rules.conditions import any_of
from rules.knowledge.care import BUILD_UP, EDUCATION, EXERCISE, POSTURE, TAPING
from rules.knowledge.causes.shared import grade_b, grade_c, mostly
from rules.knowledge.questions.moving import movement, posture
from rules.knowledge.questions.pain import location
from rules.knowledge.red_flags.shared import LIMPS, PREGNANT
from rules.model import Cause, Help, say

pelvic_pain = Cause(
    id="bekkenpijn",
    name="Bekkenpijn rond de zwangerschap",
    medical_name="zwangerschapsgerelateerde bekkenpijn",
    summary="Pijn rond het bekken, als u zwanger bent of pas bevallen.",
    places=("rug", "bil", "lies", "dijachter"),
    what=(
        say("Het bekken is de ring van botten tussen uw rug en uw benen."),
        say("Die ring kan pijn doen als u zwanger bent of pas bevallen.", "S98"),
        say("Had u al eens bekkenpijn of rugpijn? Dan krijgt u dit makkelijker.", "S98"),
    ),
    fits=(
        say("U bent zwanger of in de laatste 9 maanden bevallen.", "S98"),
        say("Pijn achter in het bekken, bij het schaambeen, de lies of de bil.", "S98"),
        say("Erger bij omdraaien in bed, traplopen, lang staan of op één been.", "S98"),
        say("Minder met rust tussendoor of een bekkenband.", "S98"),
    ),
    do=(
        say("Verdeel uw werk over de dag. Doet het meer pijn? Rust dan tot het zakt.", "S98"),
        say("Neem kleine stappen.", "S98"),
        say("Houd uw knieën bij elkaar als u zich omdraait, ook in bed.", "S98"),
        say("U mag een korte tijd een bekkenband dragen.", "S98"),
        say("Vertel uw verloskundige over de pijn.", "S98"),
        say("Vraag uw verloskundige of huisarts welke pijnstiller u nu mag."),
    ),
    avoid=(
        say("Stop niet met bewegen. Even wat meer pijn is bij bekkenpijn niet gevaarlijk."),
        say("Sta niet op één been, ook niet bij het aankleden.", "S98"),
    ),
    physiotherapist=(
        say("Vraag naar een bekkenfysiotherapeut. Die weet veel van deze klacht.", "S98"),
        say("U oefent kracht, en u leert draaien en opstaan met minder pijn.", "S98"),
        say("Samen kijkt u of een bekkenband voor u goed is.", "S98"),
    ),
    course=(
        say("De pijn begint meestal langzaam.", "S98"),
        say("Ook na de bevalling kunt u er nog maanden last van hebben.", "S98"),
    ),
    call=(
        say(
            "Verliest u bloed of vruchtwater, beweegt de baby minder, of is de buik steeds hard "
            "of heel pijnlijk? Bel nu uw verloskundige. Lukt dat niet? Bel uw huisarts of de "
            "huisartsenpost.",
        ),
        say(
            "Heeft u koorts, of kunt u niet op het been staan? Bel nu uw verloskundige of uw "
            "huisarts. Is de praktijk dicht? Bel de huisartsenpost.",
            "S98",
        ),
        say(
            "Wordt u doof tussen de benen, lukt plassen niet, of verliest u opeens plas of "
            "ontlasting? Bel nu uw huisarts of de "
            "huisartsenpost.",
            "S63",
            "S69",
        ),
        say(
            "Loopt u mank met pijn in de lies of voor in het bovenbeen? "
            "Bel deze week uw verloskundige. Wordt het snel erger? Bel vandaag uw huisarts.",
            "S162",
        ),
    ),
    helps=(
        Help(
            EXERCISE,
            say("U oefent kracht voor uw bekken. Hoeveel pijn het scheelt, weten wij niet.", "S98"),
        ),
        Help(
            EDUCATION,
            say("U leert rust te nemen en te draaien met minder pijn.", "S98"),
        ),
        Help(
            TAPING,
            say("Een bekkenband kan een korte tijd steun geven, naast oefenen.", "S98"),
        ),
        Help(
            POSTURE, say("Knieën bij elkaar en kleine stappen helpen bij draaien en lopen.", "S98")
        ),
        Help(BUILD_UP, say("Doe steeds een klein stukje meer, en neem op tijd rust.", "S98")),
    ),
    findings=(
        grade_b(5, PREGNANT, "U bent zwanger, misschien zwanger, of pas bevallen.", "S98"),
        grade_b(
            2,
            location.is_("rug", "bil", "lies"),
            "U voelt het in de onderrug, de bil of de lies.",
            "S98",
        ),
        grade_b(
            1,
            any_of(movement.is_("trap", "draaien", "opstaan"), posture.is_("benenkruis")),
            "Traplopen, draaien, opstaan of op één been staan maakt het erger.",
            "S98",
        ),
        grade_c(-2, LIMPS, "U loopt mank of moeilijk."),
        grade_c(-2, mostly("buiten"), "Het is het ergst aan de zijkant van de heup.", "S29"),
    ),
)
