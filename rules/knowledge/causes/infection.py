"""A bacterial infection of the hip joint: a reason to call, never scored."""

from rules.model import Cause, say

infection = Cause(
    id="infectie",
    name="Ontsteking van de heup door bacteriën",
    medical_name="bacteriële artritis",
    icpc=("L70",),
    summary="Bacteriën in het gewricht. Bel snel, ook als u geen koorts heeft.",
    places=("lies", "diep", "buiten", "dijvoor", "knie"),
    what=(
        say("Er zitten bacteriën in het heupgewricht. Daardoor raakt het ontstoken.", "S53"),
        say("Een arts moet dit snel behandelen.", "S53"),
        say("Van de 10 mensen met deze ontsteking hebben er 4 of 5 geen koorts.", "S50", "S52"),
        say("Soms ziet u niets aan de huid, want het gewricht ligt diep.", "S52"),
    ),
    fits=(
        say("De pijn begon in uren of dagen. Meestal is dat minder dan 2 weken geleden.", "S52"),
        say("Elke beweging doet pijn, ook een heel kleine. Niets helpt.", "S52"),
        say("U heeft koorts, u rilt, of de huid bij de heup is rood.", "S51"),
        say(
            "U heeft meer risico met een kunstheup, een ontstoken huid, reuma, diabetes of "
            "weinig afweer. Dat geldt ook na een operatie in de heup, als u drugs spuit, of vanaf "
            "80 jaar.",
            "S49",
            "S52",
        ),
    ),
    do=(
        say(
            "Denkt u dat dit bij u past? Bel nu uw huisarts. Is het avond, nacht of weekend? "
            "Bel dan de huisartsenpost.",
            "S53",
        ),
        say("Is iemand met koorts of rillingen erg suf of in de war? Bel 112."),
        say("Krijgt u geen contact, of gaat het snel slechter? Bel ook dan 112."),
        say(
            "Heeft u een kunstheup, of had u net een prik of operatie in de heup? "
            "U mag ook het ziekenhuis bellen waar dat is gedaan.",
            "S95",
        ),
        say("Zeg ook of u diabetes, reuma, een wond of weinig afweer heeft.", "S49"),
        say(
            "Heeft een kind pijn in de heup en koorts, of wil het niet staan? Bel nu.", "S54", "S55"
        ),
    ),
    avoid=(
        say("Wacht niet af of het overgaat, ook niet als u geen koorts heeft.", "S50", "S53"),
        say("Leg geen warmte op de heup, en laat de heup niet masseren."),
        say("Doe geen oefeningen tot een arts heeft gekeken."),
    ),
    physiotherapist=(),
    course=(
        say("Denkt de huisarts hieraan, dan gaat u meteen naar het ziekenhuis.", "S53"),
        say("Pas na onderzoek is duidelijk of het echt door bacteriën komt."),
    ),
    call=(
        say(
            "Is de heup slechter sinds u koorts of rillingen heeft? "
            "Bel nu uw huisarts of de huisartsenpost. "
            "Doe dat ook als elke kleine beweging opeens heel veel pijn doet.",
            "S2",
            "S52",
            "S53",
        ),
        say(
            "Heeft u een kunstheup, of had u net een prik of operatie in de heup? "
            "Bel nu bij koorts, een rode huid of een wond die lekt.",
            "S49",
            "S95",
        ),
        say(
            "Heeft u diabetes, reuma of weinig afweer? Of bent u 80 jaar of ouder? "
            "Bel nu als de huid rood is, of warm en dik.",
            "S49",
            "S53",
        ),
        say(
            "Is de huid bij de heup rood, of lekt er een wond? Of bent u sinds kort erg ziek? "
            "Bel vandaag uw huisarts, ook als u geen koorts heeft.",
            "S50",
            "S53",
        ),
        say(
            "Is de huid paars of zwart en bent u ziek of heeft u veel pijn? Bel nu.",
            "S144",
        ),
        say(
            "Spuit u drugs, of heeft u een ontstoken wond? Bel nu als de huid rood is.",
            "S49",
        ),
    ),
)
