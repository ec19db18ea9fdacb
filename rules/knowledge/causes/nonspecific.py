"""A hip complaint without a clear cause: an honest outcome, shown when nothing else fits."""

from rules.model import Cause, say

nonspecific = Cause(
    id="aspecifiek",
    name="Heupklacht zonder duidelijke oorzaak",
    medical_name="aspecifieke heupklacht",
    icpc=("L13",),
    summary="De klacht past niet goed bij één oorzaak. Dat komt veel voor.",
    places=(
        "lies",
        "buiten",
        "bil",
        "rug",
        "dijvoor",
        "dijbinnen",
        "dijzij",
        "dijachter",
        "knie",
        "diep",
    ),
    what=(
        say(
            "Minstens 1 op de 3 mensen die met hun heup naar de huisarts gaan, "
            "krijgt geen duidelijke oorzaak te horen.",
            "S7",
        ),
        say("De pijn is dan wel echt. We weten alleen niet waar die vandaan komt."),
        say(
            "Uw antwoorden zeggen niet alles. Een onderzoek van de heup kan meer zeggen.",
            "S4",
            "S5",
        ),
    ),
    fits=(
        say("Uw antwoorden wijzen niet duidelijk één kant op."),
        say("De pijn kan op elke plek bij de heup zitten.", "S7"),
        say("Soms is de klacht nog te nieuw om er iets over te zeggen."),
    ),
    do=(
        say("Blijf bewegen op een manier die goed gaat, zoals lopen, fietsen of zwemmen.", "S125"),
        say("Gaat dat goed? Doe dan steeds een klein beetje meer.", "S125"),
        say("Schrijf op wat de pijn erger maakt en wat helpt. Neem dat mee naar uw afspraak."),
        say("Wordt de klacht anders? Vul deze check dan nog een keer in."),
    ),
    avoid=(
        say("Wacht niet maanden af. Een lange klacht gaat vaak minder snel over.", "S19"),
        say("Doe niet opeens veel meer dan u gewend bent.", "S125"),
    ),
    physiotherapist=(
        say("De fysiotherapeut onderzoekt uw heup en uw rug."),
        say("Soms is dan toch te zeggen waar de pijn vandaan komt."),
        say("Ook zonder oorzaak kunt u oefenen, met een plan dat bij u past.", "S125"),
    ),
    course=(
        say(
            "Van de 100 mensen die met hun heup naar de huisarts gaan, "
            "zijn er 24 na 3 maanden hersteld. Na een jaar zijn dat er 37.",
            "S19",
        ),
        say("Deze cijfers gaan over alle heupklachten samen.", "S19"),
        say("Bij veel pijn duurt het vaak langer. Ook als u het al eens had.", "S19"),
    ),
    call=(
        say(
            "Krijgt u koorts, of kunt u niet meer op het been staan? "
            "Bel nu uw huisarts of de huisartsenpost.",
            "S53",
        ),
        say(
            "Wordt u doof tussen de benen, lukt plassen niet, of verliest u opeens plas of "
            "ontlasting? Bel ook dan nu.",
            "S63",
            "S69",
        ),
        say(
            "Wordt de pijn snel erger, of valt u af zonder dat u dat wilt? Bel uw huisarts.",
            "S86",
            "S126",
        ),
        say("Helpt 6 tot 12 weken oefenen niet? Ga naar uw huisarts.", "S111"),
    ),
    step_up=(say("Is het na 4 tot 6 weken niet beter? Ga naar de fysiotherapeut.", "S30", "S111"),),
)
