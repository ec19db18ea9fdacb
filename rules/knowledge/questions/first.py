"""Deel 1, Eerst dit: who, how it began, and standing on the leg."""

from datetime import date

from rules.conditions import any_of
from rules.model import DONT_KNOW, AnyOf, OneOf, Option, Part

age = OneOf(
    id="leeftijd",
    code="Q2",
    part=Part.FIRST,
    title="Hoe oud bent u?",
    short="Leeftijd",
    why="Op elke leeftijd letten wij op andere dingen.",
    hint="Vult u dit in voor iemand anders? Geef dan de antwoorden van die persoon.",
    missing="Kies uw leeftijd.",
    options=(
        Option("kind", "Jonger dan 18 jaar"),
        Option("18-39", "18 tot en met 39 jaar"),
        Option("40-49", "40 tot en met 49 jaar"),
        Option("50-64", "50 tot en met 64 jaar"),
        Option("65-79", "65 tot en met 79 jaar"),
        Option("80plus", "80 jaar of ouder"),
    ),
)

CHILD = age.is_("kind")
ADULT = age.is_("18-39", "40-49", "50-64", "65-79", "80plus")
UNDER_50 = age.is_("18-39", "40-49")
FROM_50 = age.is_("50-64", "65-79", "80plus")
FROM_65 = age.is_("65-79", "80plus")

child_age = OneOf(
    id="leeftijdkind",
    code="Q2k",
    part=Part.FIRST,
    asked_when=CHILD,
    title="Hoe oud is het kind?",
    short="Leeftijd van het kind",
    why="Bij kinderen hangt de oorzaak sterk af van de leeftijd.",
    hint="Vult u dit in voor uw kind? Lees dan steeds ‘uw kind’ waar ‘u’ staat.",
    missing="Kies de leeftijd van het kind.",
    options=(
        Option("0-3", "0 tot en met 3 jaar"),
        Option("4-7", "4 tot en met 7 jaar"),
        Option("8-15", "8 tot en met 15 jaar"),
        Option("16-17", "16 of 17 jaar"),
    ),
)

onset = OneOf(
    id="begin",
    code="Q3",
    part=Part.FIRST,
    title="Hoe is de klacht begonnen?",
    short="Begin",
    why="Na een val kijken wij eerst of er iets gebroken kan zijn.",
    missing="Kies hoe de klacht is begonnen.",
    options=(
        Option("val", "Na een val, een klap of een ongeluk"),
        Option("sportmoment", "Plotseling, tijdens sport of bij een beweging"),
        Option("plots", "Plotseling, zonder duidelijke reden"),
        Option("geleidelijk", "Langzaam, in dagen, weken of maanden"),
        Option("jeugd", "Ik heb dit al sinds mijn jeugd"),
        DONT_KNOW,
    ),
)

fell = OneOf(
    id="gevallen",
    since=date(2026, 11, 28),
    skipped="Wie door een val klachten kreeg, zegt dat bij het begin. Onder 50 breekt een bot "
    "zelden door een val die iemand niet aan de klacht verbindt.",
    code="Q3b",
    part=Part.FIRST,
    asked_when=FROM_50 & onset.is_("sportmoment", "plots", "geleidelijk", "jeugd", "weetniet"),
    title="Bent u in de laatste 6 weken gevallen, of hard gestoten?",
    short="Gevallen",
    why="Ook bij een val die niet erg leek, kan een bot breken.",
    hint="Kies ook ‘ja’ als u denkt dat de klacht daar niet van komt.",
    missing="Kies of u bent gevallen.",
    worse=(("nee", "2-6w", "korter2w"),),
    no="nee",
    options=(
        Option(
            "korter2w", "Ja, in de laatste 2 weken", sign="U valt op uw heup, of stoot hem hard."
        ),
        Option("2-6w", "Ja, 2 tot 6 weken geleden"),
        Option("nee", "Nee"),
        DONT_KNOW,
    ),
)

pop = OneOf(
    id="knap",
    since=date(2026, 11, 28),
    skipped="Alleen wie het plotseling kreeg bij sport of een beweging, voelde een knap.",
    code="Q3c",
    part=Part.FIRST,
    asked_when=ADULT & onset.is_("sportmoment"),
    title="Voelde of hoorde u toen een knap of een scheur?",
    short="Knap",
    why="Dan kan een pees of spier gescheurd zijn.",
    missing="Kies of u een knap voelde.",
    worse=(("nee", "ja"),),
    no="nee",
    options=(Option("ja", "Ja"), Option("nee", "Nee"), DONT_KNOW),
)

fall_kind = OneOf(
    id="val",
    code="Q4",
    part=Part.FIRST,
    asked_when=onset.is_("val") | fell.is_("korter2w", "2-6w", "weetniet"),
    title="Wat is er gebeurd?",
    short="Val of ongeluk",
    why="Zo weten wij hoe hard de klap was.",
    missing="Kies wat er is gebeurd.",
    skipped="Alleen na een val. Wie niet viel, kan niet zeggen hoe.",
    options=(
        Option("zwaar", "Een aanrijding, of een val van meer dan 2 meter hoog"),
        Option("midden", "Gevallen met de fiets of scooter, van de trap of van een ladder"),
        Option("gewoon", "Gevallen terwijl ik liep of stond"),
        Option("gestoten", "Alleen gestoten, of een klap tegen de heup"),
        DONT_KNOW,
    ),
)

fall_when = OneOf(
    id="valwanneer",
    code="Q4b",
    part=Part.FIRST,
    asked_when=onset.is_("val"),
    title="Wanneer was dat?",
    short="Wanneer gevallen",
    why="Na een val die kort geleden is, letten wij extra op.",
    missing="Kies wanneer dat was.",
    skipped="Alleen na een val. Wie niet viel, kan niet zeggen wanneer.",
    options=(
        Option("korter2w", "In de laatste 2 weken"),
        Option("2-6w", "2 tot 6 weken geleden"),
        Option("langer6w", "Langer dan 6 weken geleden"),
        DONT_KNOW,
    ),
)

standing = OneOf(
    id="staan",
    code="Q5",
    part=Part.FIRST,
    title="Kunt u op het been staan en lopen?",
    short="Staan en lopen",
    why="Niet kunnen staan kan komen door een breuk of een ontsteking.",
    hint="Het gaat om het been aan de kant van de klacht.",
    missing="Kies hoe u staat en loopt.",
    worse=(("normaal", "mank", "hulp", "paarstap", "niet", "grond"),),
    options=(
        Option(
            "normaal",
            "Ja, net zo goed als voor deze klacht",
            "Ook als u toen al een stok of rollator had.",
        ),
        Option("mank", "Ja, maar ik loop mank", sign="U gaat mank lopen."),
        Option("hulp", "Ja, maar door deze klacht alleen met een stok, krukken of rollator"),
        Option("paarstap", "Bijna niet, een paar stappen lukt nog"),
        Option(
            "niet", "Nee, ik kan niet op dit been staan", sign="U kunt niet meer op uw been staan."
        ),
        Option("grond", "Nee, ik lig op de grond en kan niet opstaan"),
        Option(
            "konniet",
            "Ik kon voor deze klacht ook al niet staan en lopen",
            "Bijvoorbeeld in een rolstoel, of een kind dat nog niet loopt.",
        ),
    ),
)

child_leg = OneOf(
    id="beenkind",
    since=date(2026, 11, 28),
    skipped="Alleen van een kind dat ook voor deze klacht niet liep.",
    code="Q5c",
    part=Part.FIRST,
    asked_when=CHILD & standing.is_("konniet"),
    title="Beweegt het kind dit been minder dan het andere been?",
    short="Been van het kind",
    why="Een kind dat nog niet loopt, laat zo zien dat het been pijn doet.",
    hint="Let op bij het verschonen en aankleden.",
    missing="Kies of het kind dit been minder beweegt.",
    worse=(("nee", "ja"),),
    no="nee",
    options=(
        Option("ja", "Ja, of het huilt als ik het been beweeg"),
        Option("nee", "Nee, net zo veel als anders"),
        DONT_KNOW,
    ),
)

standing_since = OneOf(
    id="staansinds",
    code="Q5b",
    part=Part.FIRST,
    asked_when=standing.is_("hulp", "paarstap", "niet"),
    title="Sinds wanneer is dat zo?",
    short="Sinds wanneer zo lopen",
    why="Als het nieuw is, moet er eerder een arts kijken.",
    missing="Kies sinds wanneer dat zo is.",
    skipped="Wie loopt zoals voor de klacht of alleen mank loopt, kan ‘sinds wanneer’ niet zinvol "
    "beantwoorden. Wie op de grond ligt, krijgt al 112.",
    no="lang",
    options=(
        Option("nieuw", "Korter dan 2 weken"),
        Option("slechter", "Al langer, maar het wordt nu snel slechter"),
        Option("lang", "Al langer, en het blijft ongeveer gelijk"),
        DONT_KNOW,
    ),
)

leg_look = AnyOf(
    id="been",
    code="Q6",
    part=Part.FIRST,
    asked_when=any_of(
        onset.is_("val", "weetniet"),
        fell.is_("korter2w", "2-6w", "weetniet"),
        standing.is_("paarstap", "niet"),
        CHILD,
    ),
    title="Wat ziet u aan het been of de heup?",
    short="Been en heup",
    why="Zo zien wij of er iets gebroken of uit de kom kan zijn.",
    hint="Vergelijk met het andere been.",
    missing="Kies wat u ziet, of kies ‘Ik zie niets bijzonders’.",
    skipped="Een ander been of een groeiende blauwe plek hoort bij een val of niet kunnen staan. "
    "Bij kinderen wordt het altijd gevraagd.",
    each_worse=True,
    options=(
        Option("korter", "Het been is korter"),
        Option("gedraaid", "De voet wijst meer naar buiten"),
        Option("bult_blauw", "Een blauwe plek of bult die snel groter wordt"),
        Option("wond", "Een diepe wond, of een wond die blijft bloeden"),
        Option("geen", "Ik zie niets bijzonders", alone=True),
    ),
)
