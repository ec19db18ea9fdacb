"""Deel 2, De pijn: how much, where, since when, and how it goes."""

from datetime import date

from rules.conditions import two_of
from rules.knowledge.questions.first import ADULT
from rules.model import DONT_KNOW, NOTHING, AnyOf, OneOf, OneOfChosen, Option, Part

pain = OneOf(
    id="pijn",
    code="Q11",
    part=Part.PAIN,
    title="Hoeveel pijn heeft u nu?",
    short="Pijn nu",
    why="Bij heel erge pijn is eerder hulp nodig.",
    hint="0 is geen pijn. 10 is de ergste pijn die u zich kunt voorstellen.",
    missing="Kies hoeveel pijn u nu heeft.",
    worse=(("0-4", "5-7", "8-10"),),
    no="0-4",
    options=(
        Option("0-4", "0 tot en met 4: geen of weinig pijn"),
        Option("5-7", "5 tot en met 7: veel pijn"),
        Option("8-10", "8, 9 of 10: heel erge pijn", sign="De pijn wordt heel erg."),
        DONT_KNOW,
    ),
)

location = AnyOf(
    id="plek",
    code="Q15",
    part=Part.PAIN,
    title="Waar voelt u de klacht?",
    short="Plek",
    why="De plek zegt veel over de oorzaak. De tekening laat zien wat wij bedoelen.",
    hint="U kunt meer plekken kiezen.",
    missing="Kies waar u de klacht voelt.",
    options=(
        Option("lies", "Lies", "De plooi tussen buik en bovenbeen, of bij het schaambeen."),
        Option("buiten", "Zijkant van de heup", "Bij het bot dat u daar voelt."),
        Option("bil", "Bil"),
        Option("rug", "Onderrug"),
        Option("dijvoor", "Voorkant van het bovenbeen"),
        Option("dijbinnen", "Binnenkant van het bovenbeen"),
        Option("dijzij", "Zijkant van het bovenbeen"),
        Option("dijachter", "Achterkant van het bovenbeen"),
        Option("knie", "Knie"),
        Option("diep", "Diep in de heup, ik kan de plek niet goed aanwijzen"),
        Option("weetniet", "Ergens bij de heup, ik weet niet precies waar", alone=True),
    ),
)

side = OneOf(
    id="kant",
    since=date(2026, 11, 28),
    code="Q15b",
    part=Part.PAIN,
    title="Aan welke kant zit de klacht?",
    short="Kant",
    why="Dan weet de fysiotherapeut of arts welke heup het is.",
    missing="Kies aan welke kant de klacht zit.",
    options=(
        Option("links", "Links"),
        Option("rechts", "Rechts"),
        Option("beide", "Links en rechts"),
        DONT_KNOW,
    ),
)

worst = OneOfChosen(
    id="ergst",
    code="Q16",
    part=Part.PAIN,
    of=location,
    asked_when=ADULT
    & two_of(
        *(location.is_(option.id) for option in location.options if not option.alone),
        says="Plek is minstens twee plekken",
    ),
    title="Waar is de klacht het ergst?",
    short="Ergste plek",
    why="De ergste plek zegt het meest over de oorzaak.",
    missing="Kies waar de klacht het ergst is.",
    options=(
        *(option for option in location.options if not option.alone),
        Option("weetniet", "Overal even erg, of weet ik niet", alone=True),
    ),
)

leg_feeling = AnyOf(
    id="gevoel",
    code="Q17",
    part=Part.PAIN,
    asked_when=ADULT,
    title="Wat voelt u in uw been?",
    short="Gevoel in het been",
    why="Zo zien wij of een zenuw meedoet.",
    missing="Kies wat u in uw been voelt, of kies ‘Geen van deze’.",
    options=(
        Option("onderknie", "De pijn loopt door tot onder de knie"),
        Option(
            "tinteling",
            "Tintelingen of een doof gevoel in onderbeen of voet",
            sign="U krijgt tintelingen of een doof gevoel in uw onderbeen of voet.",
        ),
        Option("dijhuid", "Een plek op het bovenbeen, voor of opzij, die doof is of brandt"),
        Option("beide", "De pijn zit in beide benen"),
        NOTHING,
    ),
)

duration = OneOf(
    id="duurnu",
    since=date(2026, 11, 28),
    code="Q19",
    part=Part.PAIN,
    title="Hoe lang heeft u de klacht zoals hij nu is?",
    short="Hoe lang zo",
    why="Bij een nieuwe klacht letten wij op andere dingen dan bij een oude.",
    hint="Had u al langer last, en is het erger of anders geworden? Tel dan vanaf dat moment.",
    missing="Kies hoe lang u de klacht zo heeft.",
    options=(
        Option("korter2w", "Korter dan 2 weken"),
        Option("2-6w", "2 tot 6 weken"),
        Option("6w-3m", "6 weken tot 3 maanden"),
        Option("3-12m", "3 tot 12 maanden"),
        Option("langer1j", "Langer dan 1 jaar"),
        DONT_KNOW,
    ),
)

course = OneOf(
    id="beloop",
    code="Q20",
    part=Part.PAIN,
    title="Hoe gaat het nu met de klacht?",
    short="Beloop",
    why="Een klacht die snel erger wordt, moet eerder bekeken worden.",
    missing="Kies hoe het nu met de klacht gaat.",
    worse=(("beter", "gelijk", "erger", "snelerger"), ("beter", "wisselt", "erger")),
    no="beter",
    options=(
        Option("beter", "Het wordt beter"),
        Option("gelijk", "Het blijft gelijk"),
        Option("wisselt", "Het wisselt"),
        Option("erger", "Het wordt langzaam erger", sign="De klacht wordt langzaam erger."),
        Option(
            "snelerger", "Het wordt in dagen of weken snel erger", sign="De pijn wordt snel erger."
        ),
        DONT_KNOW,
    ),
)

night = OneOf(
    id="nacht",
    code="Q23",
    part=Part.PAIN,
    title="Heeft u ’s nachts pijn?",
    short="Pijn in de nacht",
    why="Hoe u ’s nachts pijn heeft, zegt iets over de oorzaak.",
    missing="Kies of u ’s nachts pijn heeft.",
    worse=(("nee", "zij", "altijd"), ("nee", "opstaan", "altijd")),
    no="nee",
    options=(
        Option("nee", "Nee"),
        Option("zij", "Ja, als ik op mijn zij lig of me omdraai"),
        Option("opstaan", "Ja, vroeg in de ochtend, en het wordt beter als ik opsta"),
        Option(
            "altijd",
            "Ja, in elke houding, ik word er wakker van",
            sign="U wordt ’s nachts wakker van pijn, in elke houding.",
        ),
        DONT_KNOW,
    ),
)
