"""Deel 1, Eerst dit: what makes a danger likelier: bones, diseases, medicines, pregnancy."""

from rules.knowledge.questions.first import ADULT, FROM_50, UNDER_50
from rules.model import DONT_KNOW, NONE_OF_THESE, NOTHING, AnyOf, OneOf, Option, Part, Versions

hip_and_bones = AnyOf(
    id="heupbot",
    code="Q12a",
    part=Part.FIRST,
    asked_when=ADULT,
    title="Wat geldt voor uw heup en uw botten?",
    short="Heup en botten",
    why="Dit maakt uit voor hoe snel iemand moet kijken.",
    missing="Kies wat voor u geldt, of kies ‘Geen van deze’.",
    each_worse=True,
    options=(
        Option("prothese", "Ik heb een kunstheup aan deze kant"),
        Option("ingreep", "Ik had in de laatste 3 maanden een prik of operatie in deze heup"),
        Option("breuk", "Deze heup is vroeger gebroken of uit de kom geweest"),
        Option("metaal", "Er zit een pen, plaat of schroef in deze heup"),
        Option(
            "botontkalking",
            "Ik heb botontkalking, of ik brak na mijn 50e een bot bij een gewone val",
            "Botontkalking: uw botten breken sneller.",
        ),
        Option(
            "botmedicijn",
            "Ik gebruik of gebruikte medicijnen tegen botontkalking",
            "Ook een prik of infuus. Zoals alendroninezuur, zoledroninezuur of denosumab.",
        ),
        NOTHING,
    ),
)

diseases = AnyOf(
    id="ziekten",
    code="Q12b",
    part=Part.FIRST,
    asked_when=ADULT,
    title="Heeft u een van deze ziekten?",
    short="Ziekten",
    why="Bij deze ziekten ontsteekt een heup sneller, of is het bot zwak.",
    missing="Kies welke ziekten u heeft, of kies ‘Nee, geen van deze’.",
    each_worse=True,
    options=(
        Option("kanker", "Kanker, nu of vroeger"),
        Option("bestraling", "Ik ben bestraald in buik of bekken, ook lang geleden"),
        Option(
            "weerstand",
            "Weinig afweer",
            "Door een ziekte, chemo of een nieuw orgaan.",
        ),
        Option(
            "remmer",
            "Ik gebruik een medicijn dat de afweer remt",
            "Zoals methotrexaat of adalimumab, of een prik tegen reuma of Crohn.",
        ),
        Option("diabetes", "Suikerziekte (diabetes)"),
        Option(
            "reuma",
            "Reuma met ontstoken gewrichten, of Bechterew",
            "Ook psoriasis, Crohn, colitis of een ontstoken oog (uveïtis). Niet artrose.",
        ),
        Option("sikkelcel", "Sikkelcelziekte"),
        Option("huidwond", "Een ontstoken wond of ontstoken huid, nu"),
        NONE_OF_THESE,
    ),
)

cancer_when = OneOf(
    id="kankerwanneer",
    code="Q12k",
    part=Part.FIRST,
    asked_when=diseases.is_("kanker"),
    title="Wanneer had u kanker?",
    short="Wanneer kanker",
    why="Bij een oude, genezen kanker is het risico kleiner.",
    missing="Kies wanneer u kanker had.",
    skipped="Alleen wie kanker heeft of had.",
    worse=(("huid", "vroeger", "nu"),),
    no="huid",
    options=(
        Option("nu", "Nu, of in de laatste 5 jaar"),
        Option("vroeger", "Langer dan 5 jaar geleden"),
        Option("huid", "Alleen een kleine huidkanker (basaalcelkanker) die is weggehaald"),
        DONT_KNOW,
    ),
)

_RISKS = (
    Option(
        "bloedverdunner",
        "Ik gebruik een bloedverdunner, of ik heb een stollingsziekte",
        "Zoals acenocoumarol of apixaban, of prikken in de buik.",
    ),
    Option(
        "plaatjes",
        "Ik slik iets anders tegen stolsels",
        "Zoals aspirine, Ascal of clopidogrel.",
    ),
    Option(
        "prednison",
        "Ik gebruik of gebruikte veel prednison of dexamethason",
        "Langer dan 3 maanden, een hoge dosis, of 4 of meer kuren in een jaar.",
    ),
    Option("alcohol", "Ik drink meer dan 4 glazen alcohol per dag"),
    Option("spuit", "Ik spuit drugs"),
    Option("roken", "Ik rook, of ik heb lang gerookt"),
    Option("hartvaat", "Ik heb een ziekte van hart of bloedvaten"),
)

risk_from_50 = AnyOf(
    id="risico",
    code="Q12c",
    part=Part.FIRST,
    asked_when=FROM_50,
    title="Wat geldt voor u?",
    short="Medicijnen en leefstijl",
    why="Deze dingen hebben invloed op botten en bloedvaten.",
    missing="Kies wat voor u geldt, of kies ‘Geen van deze’.",
    skipped="Versie vanaf 50 jaar. Onder 50 staat zwangerschap erbij.",
    each_worse=True,
    options=(*_RISKS, NOTHING),
)

risk_under_50 = AnyOf(
    id="risicojong",
    code="Q12c, Q14",
    part=Part.FIRST,
    asked_when=UNDER_50,
    title="Wat geldt voor u?",
    short="Medicijnen, leefstijl en zwangerschap",
    why="Deze dingen hebben invloed op botten, bloedvaten en het bekken.",
    missing="Kies wat voor u geldt, of kies ‘Geen van deze’.",
    skipped="Versie onder 50 jaar. Zwangerschap wordt vanaf 50 niet gevraagd.",
    each_worse=True,
    options=(
        Option("zwanger", "Ik ben zwanger, of dat kan zo zijn"),
        Option("bevallen9", "Ik ben bevallen in de laatste 9 maanden"),
        Option(
            "energie",
            "Ik ben al 3 maanden of langer niet ongesteld, of ik ben veel te licht",
            "Niet door de pil, een spiraal of een zwangerschap.",
        ),
        *_RISKS,
        NOTHING,
    ),
)

risk = Versions((risk_from_50, risk_under_50))

pregnancy_signs = AnyOf(
    id="zwanger",
    code="Q14b",
    part=Part.FIRST,
    asked_when=risk_under_50.is_("zwanger"),
    title="Heeft u nu een van deze klachten?",
    short="Klachten in de zwangerschap",
    why="Dan is snel contact met uw verloskundige nodig.",
    missing="Kies wat u nu heeft, of kies ‘Nee, geen van deze’.",
    skipped="Alleen wie zwanger is of dat kan zijn.",
    each_worse=True,
    options=(
        Option("bloed", "Ik verlies bloed of vruchtwater", sign="U verliest bloed of vruchtwater."),
        Option(
            "weeen",
            "Mijn buik wordt steeds hard, of ik heb hevige buikpijn",
            sign="Uw buik wordt steeds hard.",
        ),
        Option(
            "minderleven", "Ik voel de baby minder bewegen", sign="U voelt de baby minder bewegen."
        ),
        NONE_OF_THESE,
    ),
)
