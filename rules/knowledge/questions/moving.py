"""Deel 3, Bewegen en merken: what brings it on, what eases it, stiffness, clicking, load."""

from datetime import date

from rules.knowledge.questions.first import ADULT, CHILD, child_age
from rules.knowledge.questions.pain import leg_feeling
from rules.model import DONT_KNOW, NOTHING, AnyOf, OneOf, Option, Part, Versions

movement = AnyOf(
    id="bewegen",
    code="Q21a",
    part=Part.MOVING,
    asked_when=ADULT,
    title="Bij welk bewegen wordt de klacht erger?",
    short="Erger bij bewegen",
    why="Zo zien wij of een gewricht, pees of zenuw last geeft.",
    missing="Kies waarbij de klacht erger wordt, of kies ‘Bewegen maakt het niet erger’.",
    options=(
        Option("lopen", "Lopen"),
        Option("trap", "Traplopen of een helling"),
        Option("opstaan", "Opstaan en de eerste stappen"),
        Option("draaien", "Draaien, hurken, of in en uit de auto stappen"),
        Option("sport", "Sporten"),
        Option("elke", "Elke beweging, ook een heel kleine"),
        Option("geen", "Bewegen maakt het niet erger", alone=True),
    ),
)

posture = AnyOf(
    id="houding",
    code="Q21b",
    part=Part.MOVING,
    asked_when=ADULT,
    title="Bij welke houding wordt de klacht erger?",
    short="Erger bij houding",
    why="Ook stilzitten of liggen kan een pees of zenuw klem zetten.",
    missing="Kies bij welke houding de klacht erger wordt, of kies ‘Bij geen houding’.",
    options=(
        Option("zitten", "Lang of diep zitten"),
        Option("zijligging", "Op de kant van de klacht liggen"),
        Option("benenkruis", "Benen over elkaar, of op één been staan"),
        Option("staan", "Lang stilstaan"),
        Option("bukken", "Bukken"),
        Option("hoesten", "Hoesten, niezen of persen"),
        Option("geen", "Bij geen houding", alone=True),
    ),
)

easing = AnyOf(
    id="minder",
    code="Q22",
    part=Part.MOVING,
    asked_when=ADULT,
    title="Wat maakt de klacht minder?",
    short="Minder door",
    why="Wat helpt, past vaak bij de oorzaak.",
    missing="Kies wat de klacht minder maakt, of kies ‘Niets helpt’.",
    options=(
        Option("zitten", "Zitten"),
        Option("rust", "Liggen of rust nemen"),
        Option("bewegen", "Bewegen of rondlopen"),
        Option(
            "stilstaan",
            "Even stilstaan",
            "Binnen 10 minuten is de pijn weg, zonder te zitten.",
        ),
        Option("voorover", "Voorover buigen, of leunen op een winkelwagen"),
        Option("niets", "Niets helpt", alone=True),
        Option("geenpijn", "Ik heb geen pijn", alone=True),
        DONT_KNOW,
    ),
)

stiffness = OneOf(
    id="stijfheid",
    code="Q24",
    part=Part.MOVING,
    asked_when=ADULT,
    title="Hoe lang bent u stijf als u ’s ochtends opstaat?",
    short="Ochtendstijfheid",
    why="Kort stijf zijn heeft vaak een andere oorzaak dan lang stijf zijn.",
    missing="Kies hoe lang u stijf bent.",
    worse=(("geen", "korter30", "30-60", "langer60"),),
    no="geen",
    options=(
        Option("geen", "Ik ben niet stijf"),
        Option("korter30", "Korter dan een half uur"),
        Option("30-60", "Een half uur tot een uur"),
        Option(
            "langer60", "Langer dan een uur", sign="U bent ’s ochtends langer dan een uur stijf."
        ),
        DONT_KNOW,
    ),
)

function = AnyOf(
    id="lukt",
    code="Q25",
    part=Part.MOVING,
    asked_when=ADULT,
    title="Wat lukt minder goed door uw heup?",
    short="Lukt minder goed",
    why="Zo zien wij of het gewricht stijf is.",
    missing="Kies wat minder goed lukt, of kies ‘Dit lukt allemaal goed’.",
    options=(
        Option("sokken", "Sokken of schoenen aantrekken"),
        Option("auto", "In en uit de auto stappen"),
        Option("spreiden", "De benen wijd doen, zoals bij op de fiets stappen"),
        Option("heffen", "Het been zelf optillen als ik lig"),
        Option("ver", "Een half uur lopen"),
        Option("geen", "Dit lukt allemaal goed", alone=True),
    ),
)

click = OneOf(
    id="knappen",
    code="Q26",
    part=Part.MOVING,
    asked_when=ADULT,
    title="Klikt of knapt uw heup, of blijft hij haken?",
    short="Klikken en knappen",
    why="Geluid zonder pijn is meestal niet erg.",
    missing="Kies wat uw heup doet.",
    worse=(("nee", "kraakt"),),
    no="nee",
    options=(
        Option("nee", "Nee"),
        Option("kraakt", "Hij kraakt een beetje"),
        Option("pijnloos", "Hij klikt of knapt, zonder pijn"),
        Option("pijn", "Hij klikt of knapt, met pijn"),
        Option("slot", "Hij blijft haken of zit even vast"),
        DONT_KNOW,
    ),
)

_LOADS = (
    Option(
        "opbouw",
        "Ik ging meer of zwaarder sporten, lopen of werken",
        "En toen kwam de klacht.",
    ),
    Option("hardlopen", "Ik loop vaak hard, of ik marcheer of spring veel"),
    Option(
        "draaisport",
        "Ik doe een sport met draaien en schoppen",
        "Zoals voetbal, hockey of schaatsen.",
    ),
    Option("dans", "Ik dans, turn of doe yoga"),
    Option("zwaarwerk", "Ik til vaak zwaar of sta veel"),
    Option("veelzitten", "Ik zit veel"),
)

load_plain = AnyOf(
    id="belasting",
    code="Q28",
    part=Part.MOVING,
    asked_when=leg_feeling.without("dijhuid"),
    title="Sport, werk en bewegen: wat past bij u?",
    short="Sport en werk",
    why="Te veel of te snel kan een pees, spier of bot overbelasten.",
    missing="Kies wat bij u past, of kies ‘Geen van deze’.",
    skipped="Zelfde vraag als ‘belastinghuid’, voor wie geen dove plek heeft.",
    options=(*_LOADS, NOTHING),
)

load_numb_skin = AnyOf(
    id="belastinghuid",
    code="Q28, Q17b",
    part=Part.MOVING,
    asked_when=leg_feeling.is_("dijhuid"),
    title="Sport, werk en kleding: wat past bij u?",
    short="Sport, werk en kleding",
    why="Te veel bewegen of druk op een zenuw kan klachten geven.",
    missing="Kies wat bij u past, of kies ‘Geen van deze’.",
    skipped="Zelfde vraag als ‘belasting’, voor wie een dove plek heeft.",
    options=(
        Option("knellend", "Ik draag vaak een strakke riem of broek"),
        Option("gewicht", "Ik ben het laatste jaar zwaarder geworden"),
        *_LOADS,
        NOTHING,
    ),
)

load_child = AnyOf(
    id="belastingkind",
    since=date(2026, 11, 28),
    skipped="Alleen van een kind vanaf 8 jaar. Een jonger kind traint nog niet.",
    code="Q28",
    part=Part.MOVING,
    asked_when=CHILD & child_age.is_("8-15", "16-17"),
    title="Wat past bij het kind?",
    short="Sport van het kind",
    why="Te veel of te snel sporten kan een bot overbelasten.",
    missing="Kies wat bij het kind past, of kies ‘Geen van deze’.",
    options=(
        Option("opbouw", "Het ging meer of zwaarder sporten", "En toen kwam de klacht."),
        Option("hardlopen", "Het loopt vaak hard of springt veel"),
        Option(
            "energie",
            "Een meisje dat al 3 maanden of langer niet ongesteld is, of een kind dat te licht is",
        ),
        NOTHING,
    ),
)

load = Versions((load_plain, load_numb_skin))
