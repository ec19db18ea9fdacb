"""Dysplasia of the hip in an adult: a socket that is too shallow."""

from rules.conditions import all_of, any_of, two_of
from rules.knowledge.care import BUILD_UP, EDUCATION, EXERCISE, MANUAL_THERAPY, MOVE, WEIGHT
from rules.knowledge.causes.shared import grade_b, grade_c
from rules.knowledge.questions.first import FROM_50, age, onset, standing
from rules.knowledge.questions.moving import click, easing, movement, posture
from rules.knowledge.questions.pain import duration, location
from rules.knowledge.questions.you import history
from rules.model import Cause, Help, say

dysplasia = Cause(
    id="dysplasie",
    name="Heupdysplasie (een ondiepe heupkom)",
    medical_name="heupdysplasie bij volwassenen",
    icpc=("L82",),
    block="Gewrichtsklacht bij jongere mensen",
    summary="De kom van het heupgewricht is ondiep. De kop zit er daardoor minder vast in.",
    places=("lies", "buiten", "bil", "dijvoor", "diep"),
    what=(
        say("De heup is een kop die in een kom draait.", "S38"),
        say("Bij heupdysplasie is de kom te ondiep. Het gewricht is minder stevig.", "S38", "S125"),
        say(
            "Mensen worden ermee geboren. De pijn begint vaak pas als ze jong volwassen zijn.",
            "S125",
            "S36",
        ),
    ),
    fits=(
        say("Pijn in de lies of opzij. Het begon langzaam.", "S36"),
        say("Erger bij lopen, lang staan en sporten, minder bij rust.", "S36"),
        say("Soms een moe gevoel in de heup, of mank lopen.", "S36", "S38"),
        say("Vaker als iemand in uw familie het heeft, of na een spreidbroek als baby.", "S38"),
    ),
    do=(
        say("Fiets of zwem: dat geeft weinig schokken in de heup.", "S36", "S38"),
        say("Maak de spieren van heup en romp sterker.", "S36", "S38"),
        say("Doe niet meer sport en werk dan de heup aankan.", "S36", "S38"),
    ),
    avoid=(
        say("Vermijd lang staan en lang springen of rennen.", "S36", "S38"),
        say("Rek de heup niet zo ver als hij kan."),
    ),
    physiotherapist=(
        say("De fysiotherapeut kijkt hoe sterk de spieren zijn die de heup steunen."),
        say("Op een röntgenfoto is te zien hoe diep de kom is.", "S37"),
        say("Zo’n foto vraagt u via uw huisarts."),
    ),
    course=(
        say("In een onderzoek hielp minder doen bij 75 van de 100 mensen.", "S36"),
        say("Het duurde gemiddeld 5 jaar voor de oorzaak bekend was.", "S36"),
        say("Het kraakbeen kan eerder dun worden door de ondiepe kom.", "S125", "S38"),
    ),
    call=(
        say(
            "Doet bewegen al meer dan 3 maanden pijn in de lies en opzij? "
            "Vraag uw huisarts om onderzoek.",
            "S36",
        ),
        say("Zakt u door uw been sinds een val, of vanaf 65 jaar? Ga deze week naar uw huisarts."),
        say(
            "Blijft de heup haken, of zakt u er steeds door? "
            "Ga binnen 2 weken naar de fysiotherapeut.",
            "S33",
        ),
    ),
    helps=(
        Help(EXERCISE, say("Sterke spieren rond heup en romp steunen de kop.", "S36", "S38")),
        Help(EDUCATION, say("U leert welke sport en welk werk bij uw heup passen.", "S38")),
        Help(
            MANUAL_THERAPY,
            say("Losser maken is niet logisch: dit gewricht is juist minder stevig."),
        ),
        Help(MOVE, say("Fietsen en zwemmen houden u sterk, met weinig schokken.", "S36", "S38")),
        Help(BUILD_UP, say("Bouw sport rustig op, zodat de heup het aankan.", "S36")),
        Help(WEIGHT, say("Bij overgewicht draagt de ondiepe kom meer.", "S10", "S115")),
    ),
    findings=(
        grade_b(
            5,
            history.is_("dysplasie"),
            "U heeft heupdysplasie, of had als baby een spreidbroek.",
            "S38",
        ),
        grade_b(
            2,
            age.is_("18-39") & history.is_("familie"),
            "Het zit in uw familie.",
            "S38",
        ),
        grade_b(
            -2,
            all_of(
                history.without("dysplasie"),
                any_of(history.without("familie"), age.is_("40-49"), FROM_50),
                onset.without("jeugd"),
            ),
            "Bij u is geen heupdysplasie bekend, en het begon niet in uw jeugd.",
            "S146",
        ),
        grade_b(2, age.is_("18-39"), "U bent jonger dan 40 jaar.", "S36"),
        grade_b(-2, FROM_50, "U bent 50 jaar of ouder.", "S36"),
        grade_b(1, onset.is_("geleidelijk"), "Het begon langzaam.", "S36"),
        grade_b(2, onset.is_("jeugd"), "U heeft dit al sinds uw jeugd.", "S36"),
        grade_b(
            1,
            location.is_("lies", "buiten", "diep"),
            "U voelt het in de lies, opzij of diep in de heup.",
            "S36",
        ),
        grade_b(
            1,
            two_of(
                location.is_("lies"),
                location.is_("buiten"),
                location.is_("diep"),
                says="Plek is minstens twee van lies, zijkant en diep",
            ),
            "U voelt het op meer van deze plekken.",
            "S36",
        ),
        grade_b(
            1,
            movement.is_("lopen", "sport") | posture.is_("staan"),
            "Lopen, sporten of lang staan maakt het erger.",
            "S36",
        ),
        grade_b(1, easing.is_("rust", "zitten"), "Rusten of zitten maakt het minder.", "S36"),
        grade_b(1, standing.is_("mank"), "U loopt mank.", "S36"),
        grade_c(1, click.is_("pijn", "slot"), "De heup klikt met pijn, of blijft haken.", "S36"),
        grade_b(1, duration.is_("langer1j"), "U heeft het langer dan een jaar.", "S36"),
    ),
)
