"""Deel 1, Eerst dit: signs that cannot wait: fever, skin, nerves, vessels, belly and groin."""

from rules.knowledge.questions.first import ADULT, CHILD
from rules.model import DONT_KNOW, NONE_OF_THESE, AnyOf, OneOf, Option, Part, Versions

illness = AnyOf(
    id="koorts",
    code="Q7",
    part=Part.FIRST,
    title="Heeft u nu een van deze klachten?",
    short="Koorts en ziek zijn",
    why="Een heupklacht met koorts kan een ontsteking in het gewricht zijn.",
    missing="Kies wat u nu heeft, of kies ‘Nee, geen van deze’.",
    each_worse=True,
    options=(
        Option("koorts", "Koorts: 38 graden of hoger", sign="U krijgt koorts."),
        Option("rillingen", "Ik ril en klappertand en kan niet stoppen"),
        Option("ziek", "Ik voel me erg ziek"),
        Option("koortsig", "Ik voel me koortsig, maar ik heb niet gemeten"),
        Option(
            "nieuwverward",
            "Nieuw: erg suf of in de war, of veel meer dan anders",
            sign="U wordt erg suf of raakt in de war.",
        ),
        NONE_OF_THESE,
    ),
)

since_fever = OneOf(
    id="sindskoorts",
    code="Q7c",
    part=Part.FIRST,
    asked_when=ADULT & illness.is_("koorts", "rillingen", "koortsig"),
    title="Is de heup anders sinds u koorts heeft?",
    short="Heup sinds de koorts",
    why="Zo weten wij of de koorts bij de heup hoort.",
    missing="Kies of de heup anders is sinds de koorts.",
    skipped="Alleen bij koorts. Een kind met koorts krijgt al ‘spoed’.",
    worse=(("nee", "ja"),),
    no="nee",
    options=(
        Option("ja", "Ja, de klacht is toen begonnen of erger geworden"),
        Option("nee", "Nee, de heup is precies zoals voor de koorts"),
        DONT_KNOW,
    ),
)

skin = AnyOf(
    id="huid",
    code="Q7b",
    part=Part.FIRST,
    title="Is er een zwelling of bult, of ziet de huid er anders uit?",
    short="Zwelling en huid",
    why="Een dikke, warme of rode plek kan een ontsteking zijn.",
    hint="Kijk en voel bij de heup, de bil en de lies. Vergelijk met de andere kant.",
    missing="Kies hoe de huid eruitziet, of kies ‘De huid is gewoon’.",
    each_worse=True,
    options=(
        Option("warm", "Warmer dan aan de andere kant"),
        Option("rood", "Rood", sign="De huid bij de heup wordt rood."),
        Option(
            "dik", "Duidelijk dik of gezwollen", sign="De heup, bil of lies wordt duidelijk dik."
        ),
        Option("bult", "Een bult of knobbel, ook diep in de bil of het bovenbeen"),
        Option(
            "blauwgroeit",
            "Een grote blauwe plek, of een blauwe plek die groter wordt",
            sign="U krijgt een grote blauwe plek bij de heup.",
        ),
        Option("paars", "Paars of zwart, zonder val of stoot"),
        Option("blaasjes", "Blaasjes of uitslag"),
        Option("wondlek", "Een wond of litteken dat rood is of vocht lekt"),
        Option("geen", "De huid is gewoon", alone=True),
    ),
)

nerve_signs = AnyOf(
    id="uitval",
    code="Q8",
    part=Part.FIRST,
    asked_when=ADULT,
    title="Heeft u sinds deze klacht ook een van deze dingen?",
    short="Kracht en gevoel",
    why="Dit kan komen door zenuwen die klem zitten.",
    hint="Het gaat om dingen die nieuw zijn.",
    missing="Kies wat nieuw is, of kies ‘Nee, geen van deze’.",
    each_worse=True,
    options=(
        Option(
            "rijbroek",
            "Een doof gevoel tussen de benen of bij de anus",
            sign="U krijgt een doof gevoel tussen uw benen.",
        ),
        Option(
            "plas",
            "Plassen lukt niet meer, of ik verlies opeens plas zonder dat ik het voel",
            sign="Plassen lukt niet meer.",
        ),
        Option("plasmoeilijk", "Plassen gaat moeilijker, of ik voel minder dat ik plas"),
        Option(
            "mindergevoel",
            "Minder gevoel bij het afvegen of bij vrijen",
            sign="U voelt minder bij het afvegen of bij vrijen.",
        ),
        Option("ontlasting", "Ik verlies opeens ontlasting"),
        Option(
            "voet",
            "Ik kan mijn voet niet meer goed optillen",
            sign="U kunt uw voet niet meer goed optillen.",
        ),
        Option("zakt", "Ik zak steeds door mijn been", sign="U zakt steeds door uw been."),
        Option(
            "eenbeen",
            "Eén been is duidelijk zwakker, of voor een groot deel doof",
            sign="Eén been wordt duidelijk zwakker of doof.",
        ),
        Option("beidebenen", "Beide benen zijn zwak of doof, ook als ik zit of lig"),
        NONE_OF_THESE,
    ),
)

vessel_signs = AnyOf(
    id="vaten",
    code="Q9",
    part=Part.FIRST,
    asked_when=ADULT,
    title="Heeft u ook een van deze klachten?",
    short="Bloedvaten en adem",
    why="Deze klachten kunnen van een bloedvat komen.",
    missing="Kies wat u heeft, of kies ‘Nee, geen van deze’.",
    each_worse=True,
    options=(
        Option(
            "dikbeen",
            "Eén been of kuit is sinds kort dik, met pijn, warmte of roodheid",
            sign="Uw been of kuit wordt dik, met pijn, warmte of roodheid.",
        ),
        Option(
            "koudbeen",
            "Eén been is opeens koud en bleek of blauw",
            sign="Uw been wordt opeens koud en bleek of blauw.",
        ),
        Option(
            "benauwd",
            "Ik ben plotseling benauwd, of ik hoest bloed op",
            sign="U wordt plotseling benauwd.",
        ),
        Option("pijnadem", "Ademen doet pijn in mijn borst of rug"),
        Option(
            "flauwnu",
            "Ik viel de laatste dagen flauw, of bijna, door of tijdens deze pijn",
            sign="U valt flauw, of bijna.",
        ),
        Option("voetrust", "Pijn in de voet als ik lig, of een wond aan de voet"),
        Option(
            "stolsel",
            "Gips, een operatie of lang stilzitten in de laatste 6 weken, of ooit een bloedprop",
            "Lang stilzitten: bijvoorbeeld een verre vlucht.",
        ),
        NONE_OF_THESE,
    ),
)

_LUMP = Option(
    "bult",
    "Een bult in de lies",
    "De lies is de plooi tussen buik en bovenbeen.",
    sign="U krijgt een bult in de lies.",
)
_TESTICLE = Option("zaadbal", "Pijn of een bult bij een zaadbal")
_BELLY = Option("buik", "Hevige buikpijn", sign="U krijgt hevige buikpijn.")
_MILD_BELLY = Option("buiklicht", "Buikpijn die niet hevig is")
_NAUSEA = Option("misselijk", "Misselijk, of overgeven")
_URINE = Option("plaspijn", "Pijn bij het plassen, of bloed in de plas")

abdomen_adult = AnyOf(
    id="buik",
    code="Q10",
    part=Part.FIRST,
    asked_when=ADULT,
    title="Heeft u iets in de buik of de lies?",
    short="Buik en lies",
    why="Een heupklacht kan ook uit de buik of de lies komen.",
    missing="Kies wat u heeft, of kies ‘Nee, geen van deze’.",
    skipped="Versie voor volwassenen. Kinderen krijgen hun eigen versie.",
    each_worse=True,
    options=(
        _LUMP,
        _TESTICLE,
        _BELLY,
        _MILD_BELLY,
        _NAUSEA,
        Option("geenstoel", "Geen ontlasting of windjes, of een bolle buik"),
        Option("klop", "Een bult in de buik of lies die klopt"),
        _URINE,
        Option("menstruatie", "Heuppijn die elke maand met de menstruatie komt en gaat"),
        NONE_OF_THESE,
    ),
)

abdomen_child = AnyOf(
    id="buikkind",
    code="Q10",
    part=Part.FIRST,
    asked_when=CHILD,
    title="Heeft u iets in de buik of de lies?",
    short="Buik en lies",
    why="Een heupklacht kan ook uit de buik of de lies komen.",
    missing="Kies wat er is, of kies ‘Nee, geen van deze’.",
    skipped="Versie voor kinderen. Volwassenen krijgen hun eigen versie.",
    each_worse=True,
    options=(_LUMP, _TESTICLE, _BELLY, _MILD_BELLY, _NAUSEA, _URINE, NONE_OF_THESE),
)

abdomen = Versions((abdomen_adult, abdomen_child))

lump = OneOf(
    id="bult",
    code="Q10b",
    part=Part.FIRST,
    asked_when=abdomen.is_("bult"),
    title="Wat doet de bult als u gaat liggen?",
    short="Bult in de lies",
    why="Een bult die klem zit, moet snel behandeld worden.",
    missing="Kies wat de bult doet.",
    skipped="Alleen bij een bult in de lies.",
    worse=(("terug", "blijft", "vast"),),
    no="terug",
    options=(
        Option("terug", "Hij wordt kleiner of gaat weg"),
        Option("blijft", "Hij blijft, maar doet weinig pijn"),
        Option("vast", "Hij is hard en doet veel pijn"),
        DONT_KNOW,
    ),
)

testicle = OneOf(
    id="zaadbal",
    code="Q10c",
    part=Part.FIRST,
    asked_when=abdomen.is_("zaadbal"),
    title="Wat voelt u aan de zaadbal?",
    short="Zaadbal",
    why="Plotselinge hevige pijn moet meteen bekeken worden.",
    missing="Kies wat u aan de zaadbal voelt.",
    skipped="Alleen bij pijn of een bult bij een zaadbal.",
    worse=(("lang", "plots"), ("bult", "plots")),
    no="lang",
    options=(
        Option("plots", "Plotseling hevige pijn"),
        Option("lang", "Zeurende pijn, al langer"),
        Option("bult", "Een bult of zwelling met weinig pijn"),
        DONT_KNOW,
    ),
)
