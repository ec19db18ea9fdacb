"""Deel 1, Eerst dit: who, how it began, and every sign that cannot wait."""

from rules.conditions import any_of
from rules.model import DONT_KNOW, NONE_OF_THESE, NOTHING, AnyOf, OneOf, Option, Part, Versions

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
        Option("4-8", "4 tot en met 8 jaar"),
        Option("9-15", "9 tot en met 15 jaar"),
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

fall_kind = OneOf(
    id="val",
    code="Q4",
    part=Part.FIRST,
    asked_when=onset.is_("val"),
    title="Wat is er gebeurd?",
    short="Val of ongeluk",
    why="Zo weten wij hoe hard de klap was.",
    missing="Kies wat er is gebeurd.",
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
    options=(
        Option(
            "normaal",
            "Ja, net zo goed als voor deze klacht",
            "Ook als u toen al een stok, rollator of rolstoel had.",
        ),
        Option("mank", "Ja, maar ik loop mank"),
        Option("hulp", "Ja, maar door deze klacht alleen met een stok, krukken of rollator"),
        Option("paarstap", "Bijna niet, een paar stappen lukt nog"),
        Option("niet", "Nee, ik kan niet op dit been staan"),
        Option("grond", "Nee, ik lig op de grond en kan niet opstaan"),
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
    asked_when=any_of(onset.is_("val"), standing.is_("paarstap", "niet"), CHILD),
    title="Wat ziet u aan het been of de heup?",
    short="Been en heup",
    why="Zo zien wij of er iets gebroken of uit de kom kan zijn.",
    hint="Vergelijk met het andere been.",
    missing="Kies wat u ziet, of kies ‘Ik zie niets bijzonders’.",
    options=(
        Option("korter", "Het been is korter"),
        Option("gedraaid", "De voet wijst meer naar buiten"),
        Option("bult_blauw", "Een blauwe plek of bult die snel groter wordt"),
        Option("wond", "Een diepe wond, of een wond die blijft bloeden"),
        Option("geen", "Ik zie niets bijzonders", alone=True),
    ),
)

illness = AnyOf(
    id="koorts",
    code="Q7",
    part=Part.FIRST,
    title="Heeft u nu een van deze klachten?",
    short="Koorts en ziek zijn",
    why="Een heupklacht met koorts kan een ontsteking in het gewricht zijn.",
    missing="Kies wat u nu heeft, of kies ‘Nee, geen van deze’.",
    options=(
        Option("koorts", "Koorts: 38 graden of hoger"),
        Option("rillingen", "Ik ril en klappertand en kan niet stoppen"),
        Option("ziek", "Ik voel me erg ziek"),
        Option("verward", "Erg suf of in de war"),
        NONE_OF_THESE,
    ),
)

since_fever = OneOf(
    id="sindskoorts",
    code="Q7c",
    part=Part.FIRST,
    asked_when=ADULT & illness.is_("koorts", "rillingen"),
    title="Is de heup anders sinds u koorts heeft?",
    short="Heup sinds de koorts",
    why="Zo weten wij of de koorts bij de heup hoort.",
    missing="Kies of de heup anders is sinds de koorts.",
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
    title="Is er zwelling, of ziet de huid er anders uit?",
    short="Zwelling en huid",
    why="Een dikke, warme of rode plek kan een ontsteking zijn.",
    hint="Kijk en voel bij de heup, de bil en de lies. Vergelijk met de andere kant.",
    missing="Kies hoe de huid eruitziet, of kies ‘De huid is gewoon’.",
    options=(
        Option("warm", "Warmer dan aan de andere kant"),
        Option("rood", "Rood"),
        Option("dik", "Duidelijk dik of gezwollen"),
        Option("paars", "Paars of zwart, zonder val of stoot"),
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
    options=(
        Option("rijbroek", "Een doof gevoel tussen de benen of bij de anus"),
        Option(
            "plas",
            "Plassen lukt niet meer, of ik verlies opeens plas zonder dat ik het voel",
        ),
        Option("ontlasting", "Ik verlies opeens ontlasting"),
        Option("voet", "Ik kan mijn voet niet meer goed optillen"),
        Option("zakt", "Ik zak steeds door mijn been"),
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
    options=(
        Option("dikbeen", "Eén been of kuit is sinds kort dik, met pijn, warmte of roodheid"),
        Option("koudbeen", "Eén been is opeens koud en bleek of blauw"),
        Option("benauwd", "Ik ben plotseling benauwd, of ik hoest bloed op"),
        Option("pijnadem", "Ademen doet pijn in mijn borst of rug"),
        Option("flauw", "Ik ben flauwgevallen, of bijna, sinds de klacht er is"),
        NONE_OF_THESE,
    ),
)

_LUMP = Option("bult", "Een bult in de lies", "De lies is de plooi tussen buik en bovenbeen.")
_TESTICLE = Option("zaadbal", "Pijn of een bult bij een zaadbal")
_BELLY = Option("buik", "Hevige buikpijn")
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
    options=(
        _LUMP,
        _TESTICLE,
        _BELLY,
        Option("klop", "Een bult in de buik of lies die klopt"),
        _URINE,
        Option("onderbuik", "Pijn die hoort bij de menstruatie of bij vrijen"),
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
    options=(_LUMP, _TESTICLE, _BELLY, _URINE, NONE_OF_THESE),
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
    options=(
        Option("plots", "Plotseling hevige pijn"),
        Option("lang", "Zeurende pijn, al langer"),
        Option("bult", "Een bult of zwelling met weinig pijn"),
        DONT_KNOW,
    ),
)

hip_and_bones = AnyOf(
    id="heupbot",
    code="Q12a",
    part=Part.FIRST,
    asked_when=ADULT,
    title="Wat geldt voor uw heup en uw botten?",
    short="Heup en botten",
    why="Dit maakt uit voor hoe snel iemand moet kijken.",
    missing="Kies wat voor u geldt, of kies ‘Geen van deze’.",
    options=(
        Option("prothese", "Ik heb een kunstheup aan deze kant"),
        Option("ingreep", "Ik had in de laatste 3 maanden een prik of operatie in deze heup"),
        Option("breuk", "Deze heup is vroeger gebroken of uit de kom geweest"),
        Option(
            "botontkalking",
            "Ik heb botontkalking, of ik brak na mijn 50e een bot bij een gewone val",
            "Botontkalking: uw botten breken sneller.",
        ),
        Option(
            "botmedicijn",
            "Ik gebruik of gebruikte medicijnen tegen botontkalking",
            "Zoals alendroninezuur, risedroninezuur, zoledroninezuur of denosumab.",
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
    why="Bij sommige ziekten is een ontsteking of een botprobleem eerder de oorzaak.",
    missing="Kies welke ziekten u heeft, of kies ‘Nee, geen van deze’.",
    options=(
        Option("kanker", "Kanker, nu of vroeger"),
        Option(
            "weerstand",
            "Weinig afweer tegen ziekten",
            "Door chemo, een transplantatie of medicijnen.",
        ),
        Option("diabetes", "Diabetes (suikerziekte)"),
        Option(
            "reuma",
            "Ontstekingsreuma, Bechterew, psoriasis, Crohn, colitis of uveïtis",
            "Dus niet artrose.",
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
        "Zoals acenocoumarol, apixaban of rivaroxaban.",
    ),
    Option(
        "prednison",
        "Ik gebruik of gebruikte veel prednison",
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
    options=(
        Option("zwanger", "Ik ben zwanger, of dat kan zo zijn"),
        Option("bevallen9", "Ik ben bevallen in de laatste 9 maanden"),
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
    options=(
        Option("bloed", "Ik verlies bloed of vruchtwater"),
        Option("weeen", "Mijn buik wordt steeds hard, of ik heb hevige buikpijn"),
        Option("minderleven", "Ik voel de baby minder bewegen"),
        NONE_OF_THESE,
    ),
)
