"""A broken hip or other injury after a fall: a reason to call, never scored."""

from rules.model import Cause, say

fracture = Cause(
    id="fractuur",
    name="Gebroken heup of ander letsel na een val",
    medical_name="heupfractuur",
    icpc=("L75",),
    summary="Na een val kan er iets gebroken zijn. Soms kunt u dan nog lopen.",
    places=("lies", "buiten", "dijvoor", "dijzij", "knie"),
    what=(
        say("Bij een gebroken heup is het bovenbeen vlak bij het gewricht gebroken.", "S102"),
        say("Dat komt bijna altijd door een val, vaak gewoon bij het lopen of staan.", "S104"),
        say(
            "Het gebeurt vooral bij oudere mensen. Jonge mensen breken een heup meestal bij "
            "een zwaar ongeluk.",
            "S102",
        ),
        say("Soms zit het bot nog in elkaar. Dan kunt u lopen met een gebroken heup.", "S105"),
    ),
    fits=(
        say("Pijn in de lies, het bovenbeen of de zijkant van de heup, na een val.", "S101"),
        say("Staan lukt niet, of elke beweging doet pijn. Stil liggen helpt.", "S101"),
        say("Het been is korter, of de voet wijst meer naar buiten.", "S101"),
        say(
            "U heeft meer risico vanaf 65 jaar, bij zwakke botten, of als u al eens iets brak.",
            "S101",
        ),
    ),
    do=(
        say("Kunt u niet staan? Blijf liggen, houd het been stil en bel.", "S101"),
        say("Is het avond, nacht of weekend? Bel dan de huisartsenpost."),
        say("Krijgt u geen contact, of gaat het snel slechter? Bel 112."),
        say(
            "Zeg hoe u viel, of u kunt staan, en of u zwakke botten of een kunstheup heeft.",
            "S96",
            "S101",
        ),
        say(
            "Gebruikt u een bloedverdunner? Bel nu als u uw hoofd heeft gestoten. "
            "Doe dat ook als een blauwe plek snel groter wordt.",
            "S93",
            "S94",
        ),
        say("Eet en drink niets tot iemand heeft gekeken."),
    ),
    avoid=(
        say("Wacht niet af of het vanzelf beter gaat.", "S105"),
        say("Doe geen oefeningen, en probeer niet of het been u houdt."),
        say("Leg geen warmte op de heup, en laat de heup niet masseren."),
    ),
    physiotherapist=(),
    course=(
        say("Moet u worden geopereerd? Dan gebeurt dat zo snel als het kan.", "S102"),
        say("Niet elke breuk is te zien op de eerste foto.", "S105", "S145"),
        say(
            "Pijn na een val moet langzaam minder worden. Gebeurt dat niet? Bel dan uw huisarts.",
            "S105",
            "S145",
        ),
    ),
    call=(
        say(
            "Ligt u op de grond en kunt u niet opstaan? Bel 112. "
            "Doe dat ook als u niet kunt staan en het been korter of gedraaid is.",
            "S101",
        ),
        say(
            "Is iemand na een val in de war? Bel 112. "
            "Doe dat ook als u na een zwaar ongeluk niet of bijna niet kunt staan."
        ),
        say(
            "Kunt u niet of bijna niet op het been staan? "
            "Bel nu uw huisarts of de huisartsenpost. "
            "Doe dat ook bij een diepe wond, of als u na een zwaar ongeluk mank loopt.",
            "S101",
            "S102",
        ),
        say(
            "Loopt u nog wel? Bel vandaag uw huisarts als u mank loopt, 65 jaar of ouder bent, "
            "of zwakke botten of een kunstheup heeft. "
            "Doe dat ook bij een bloedverdunner of na een zwaar ongeluk.",
            "S94",
            "S96",
            "S105",
            "S141",
        ),
        say("Heeft u een diepe wond en kunt u bijna niet staan? Bel 112."),
    ),
)
