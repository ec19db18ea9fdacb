"""What the clinic must still decide: the question, and what the rules do until it has.

These are the places where sources are silent or disagree, or where a choice costs either safety
or needless calls. They stand in the reviewer's book; a signature is also an answer to them.
"""

from typing import NamedTuple


class OpenPoint(NamedTuple):
    """A decision for the physiotherapist and the general practitioner, in plain Dutch.

    `chosen` says what the rules do now and names the red flags that do it.
    """

    id: str
    question: str
    chosen: str


OPEN_POINTS: tuple[OpenPoint, ...] = (
    OpenPoint(
        "O1",
        "Iemand is kort geleden gevallen en kan niet meer staan, maar het been ziet er gewoon "
        "uit. Belt die persoon de huisarts, of 112? De criteria van de triage zelf konden wij "
        "niet lezen.",
        "spoed: nu de huisarts of de huisartsenpost (RF03), en 112 als iemand niet bij de deur "
        "of een auto kan komen. Anders 112 alleen als iemand op de grond ligt, niet staat op "
        "een been dat korter of gedraaid is (RF01), of bij een zwaar ongeluk, een diepe wond of "
        "verwardheid (RF02). Wie loopt op een been dat korter of gedraaid is: spoed (RF01b).",
    ),
    OpenPoint(
        "O2",
        "Iemand van 65 tot 80 jaar met sterke botten viel in de laatste 2 weken, loopt gewoon "
        "en heeft weinig pijn, niet in de lies, die al minder wordt. Is deze week genoeg?",
        "huisarts (RF51c). Is één van deze dingen anders, ook de leeftijd of zwakke botten, dan "
        "vandaag (RF51a): een breuk is soms niet te zien en wordt laat gevonden (S105, S145, "
        "S147).",
    ),
    OpenPoint(
        "O3",
        "Pijn van 8 tot 10, zonder ander alarmteken. De triage telt zulke pijn vaak als hoog, "
        "maar laat iemand naar het gedrag kijken (S2). Een pagina kan dat niet. Klopt het "
        "niveau?",
        "huisarts als de klacht nieuw is of hindert bij gewone dingen, ook als iemand dat niet "
        "weet (RF82). vandaag als iemand bijna niets meer kan en de klacht nieuw is of snel "
        "erger wordt (RF82c), en bij nieuwe pijn van het gewricht (RF13b).",
    ),
    OpenPoint(
        "O4",
        "Middelen als aspirine en clopidogrel tellen mee, want ook daarbij is een bloeding in "
        "de heupspier beschreven (S93). Is één niveau lager dan bij een bloedverdunner goed?",
        "Eén niveau lager. Bij tekens van een bloeding vandaag (RF52e), waar een bloedverdunner "
        "spoed geeft (RF52, RF52b). Alleen een val of nieuwe pijn: huisarts (RF52f) en vandaag "
        "(RF52c). Eén middel telt als twee samen.",
    ),
    OpenPoint(
        "O5",
        "Een hardloper met pijn in de lies kan een breukje door belasting hebben, ook in de "
        "eerste dagen (S44). Mag een praktijk met een sportarts hem eerst daarheen sturen?",
        "Nee. vandaag als hij mank loopt, of onder 65 jaar ’s nachts in elke houding pijn heeft "
        "of steeds slechter loopt (RF53). Anders huisarts, vanaf de eerste dag, als het "
        "langzaam of vanzelf begon en niet minder wordt (RF54).",
    ),
    OpenPoint(
        "O6",
        "Koorts, terwijl de heup precies is als voor de koorts en er geen groot risico is op "
        "een ontsteking. Is vandaag genoeg? En is het risico bij diabetes, reuma of vanaf 80 "
        "jaar groot?",
        "vandaag (RF10b). Is de heup anders, weet iemand dat niet, of is het risico groot? Dan "
        "spoed (RF10). Groot is het bij een kunstheup, metaal, een prik of operatie, weinig "
        "afweer, een ontstoken wond of drugs spuiten. Diabetes, reuma en 80 jaar tellen alleen "
        "mee met mank lopen en erger worden (RF13d), of met een rode of warme huid (RF11, "
        "RF12).",
    ),
    OpenPoint(
        "O8",
        "Iemand zakt door zijn been zonder pijn onder de knie, tintelingen of een doof gevoel. "
        "Een zenuw kan dan toch zwak zijn (S131). Moet de huisarts dezelfde dag de kracht "
        "testen?",
        "Alleen met zulke tekens in het been en korter dan 6 weken: vandaag (RF21b); langer: "
        "huisarts (RF21c). Zonder: huisarts vanaf 65 jaar of na een val (RF76b), of als het "
        "nieuw is en erger wordt (RF21c). Anders binnen 2 weken naar de fysiotherapeut (RF76).",
    ),
    OpenPoint(
        "O12",
        "De grens voor afvallen is meer dan 5 % in een half jaar (S165). Moet dat als ‘4 kilo "
        "of meer in een half jaar’ bij de vraag staan?",
        "Er staat geen getal, om niemand te missen. huisarts (RF62), en vandaag met mank lopen "
        "en erger worden (RF62b) of bij een kind (RF45).",
    ),
    OpenPoint(
        "O13",
        "Alcohol, drugs spuiten, minder gevoel bij vrijen en een zaadbal zijn gevoelige vragen "
        "op de site van een praktijk. Mogen ze blijven?",
        "Ze blijven: RF74, RF64, RF10, RF11, RF12, RF13, RF20, RF32 en RF33 hebben ze nodig. "
        "Wie er een schrapt, schrapt ook de regel, en schrijft op wie daardoor wordt gemist. "
        "Pijn bij vrijen is geen alarmteken meer.",
    ),
    OpenPoint(
        "O15",
        "Tot 30 vragen is veel. Is dat te lang voor wie dit invult?",
        "Het blijft zo. Zonder de vragen naar wat helpt, stijfheid, sport en de rest van het "
        "lichaam vallen RF53, RF54, RF62, RF70, RF71, RF72, RF73 en RF75 geheel of deels weg. "
        "Een kortere vorm is uitgerekend, maar niet door lezers getest.",
    ),
    OpenPoint(
        "O16",
        "De punten van de oorzaken, en de grenzen daarbij, zijn nooit op patiënten getest. Kan "
        "de praktijk ze naast 50 tot 100 anonieme dossiers leggen?",
        "De punten volgen de literatuur. ‘Past goed’ vraagt 8 punten en 3 meer dan de volgende. "
        "Er staat nergens een cijfer over hoe vaak het klopt bij patiënten van de praktijk.",
    ),
    OpenPoint(
        "O19",
        "Pijn aan de binnenkant van het bovenbeen is een punt voor artrose op een cijfer dat "
        "onzeker is (S5). Het hele artikel moet nog worden gelezen.",
        "Klein gehouden: 1 punt als het daar het ergst is. ’s Ochtends niet stijf zijn telt "
        "niet meer.",
    ),
    OpenPoint(
        "O20",
        "Wat zegt pijn in de bil? Handboeken leggen gewrichtspijn in de lies. In onderzoek voelen "
        "mensen die vaker in de bil.",
        "Pijn in de bil telt ook een beetje mee voor artrose, en spreekt niet tegen het gewricht.",
    ),
    OpenPoint(
        "O21",
        "Hoe vaak geeft de heup bij een volwassene alleen pijn in de knie? Bronnen noemen 2 tot "
        "72 van de 100.",
        "De knie blijft een plek om te kiezen, en telt bij een volwassene niet als pijn van het "
        "gewricht. Bij een kind van 8 tot en met 15 jaar is dat vandaag (RF42; S132, S166).",
    ),
    OpenPoint(
        "O22",
        "De pagina van de praktijk noemt slijmbeursontsteking plotseling en gezwollen. Onderzoek "
        "wijst naar de pees, met een langzaam begin. Neemt de praktijk dat over?",
        "De tekst volgt het onderzoek en noemt de oude naam. Er wordt geen herstel in weken "
        "beloofd.",
    ),
    OpenPoint(
        "O23",
        "De pagina van de praktijk laat ischias in de heup beginnen. De richtlijn spreekt van pijn "
        "in één been, tot onder de knie. Neemt de praktijk dat over?",
        "De tekst en de punten volgen de richtlijn.",
    ),
    OpenPoint(
        "O25",
        "Het woord ‘slijtage’ maakt mensen bang om te bewegen, maar zij kennen het wel. Mag het "
        "blijven staan?",
        "Alleen als naam die mensen gebruiken. Verder staat er dat het kraakbeen dunner wordt.",
    ),
    OpenPoint(
        "O26",
        "De praktijk biedt massage, warmte, kou en losmaken met de handen. Richtlijnen zijn daar "
        "bij artrose terughoudend over. Kan de praktijk achter deze woorden staan?",
        "De teksten zeggen wat de richtlijn zegt, ook waar dat minder mooi is.",
    ),
    OpenPoint(
        "O27",
        "Sommige experts willen zachte alarmtekens schrappen, zoals pijn in de nacht. Bijna "
        "elke heupklacht geeft weleens pijn in de nacht.",
        "Pijn in de nacht telt alleen in elke houding, en met iets anders erbij: erger worden, "
        "mank lopen, heel veel pijn, 65 jaar zijn, of onder 50 jaar al 6 weken zonder dat iets "
        "helpt (RF63). Nachtzweten telt ook alleen met iets anders erbij (RF62). Bij een kind "
        "is elk van de twee genoeg (RF45).",
    ),
    OpenPoint(
        "O28",
        "Heupdysplasie heet een ziekte van jonge mensen. Toch was bij mensen vanaf 40 jaar met "
        "nieuwe heuppijn op een derde van de foto’s een ondiepe kom te zien. Welke leeftijd telt?",
        "Vanaf 50 jaar gaan er 2 punten af. Onder de 40 komen er 2 bij.",
    ),
    OpenPoint(
        "O29",
        "Een huisarts mag bij een gezond kind soms 10 tot 14 dagen afwachten. Mag de zelfcheck "
        "dat ook?",
        "Nee. Een kind gaat altijd naar de huisarts of eerder (RF43), en krijgt geen oorzaken te "
        "zien.",
    ),
    OpenPoint(
        "O30",
        "Waar ligt de grens tussen kind en volwassene? Bronnen noemen 16 jaar.",
        "18 jaar. Groeischijven kunnen tot die tijd open zijn, en toestemming is anders geregeld.",
    ),
    OpenPoint(
        "O31",
        "Vanaf welke temperatuur is het koorts? Bij kinderen rekent een bekende regel met "
        "38,5 graden.",
        "38 graden, voor iedereen. De lagere grens is de veilige.",
    ),
    OpenPoint(
        "O32",
        "Software die met iemands antwoorden zegt wat hij moet doen, is voor de wet een medisch "
        "hulpmiddel, zeggen de Rijksoverheid en de NFU. Wie is de maker, en wie regelt de "
        "keuring?",
        "Er is geen maker. Zonder maker gaat de zelfcheck niet online (docs/intended-use.md). "
        "Op elke pagina staat dat dit geen gekeurd medisch hulpmiddel is.",
    ),
    OpenPoint(
        "O33",
        "Sommige bronnen konden wij niet of maar deels lezen, zoals een lijst alarmtekens van het "
        "KNGF en pagina’s van Thuisarts over heuppijn. Wie leest ze na?",
        "Bij zulke bronnen staat in de lijst ‘abs’, ‘not readable’ of iets van die aard. Regels "
        "zonder gelezen bron heten ‘consensus’.",
    ),
    OpenPoint(
        "O35",
        "Een grote of groeiende blauwe plek zonder val, zonder bloedverdunner. Is deze week "
        "genoeg?",
        "huisarts (RF52g). Na een val, en snel groter: vandaag (RF52d). Met een bloedverdunner "
        "spoed (RF52), met een middel als aspirine vandaag (RF52e).",
    ),
    OpenPoint(
        "O36",
        "Iemand onder de 50 met weinig pijn in de lies na een val van kort geleden, die gewoon "
        "loopt. Is de fysiotherapeut genoeg?",
        "Ja, of zelfzorg als het beter wordt en er geen ander risico is. Bij pijn van 5 of meer "
        "huisarts (RF51c), bij mank lopen (RF51b) of erger worden (RF51h) vandaag.",
    ),
    OpenPoint(
        "O39",
        "Wie bijna niet kan staan telt als mank, en wie in elke houding wakker wordt telt als "
        "vroeg wakker. Zo geeft erger nooit een lager niveau. Bent u het daarmee eens?",
        "Ja, in alle alarmtekens die mank lopen of vroeg wakker worden lezen (onder meer RF53, "
        "RF73).",
    ),
    OpenPoint(
        "O40",
        "Alleen moeilijker plassen, of minder voelen dat u plast, zonder rugpijn of klachten in "
        "een been. Is deze week genoeg?",
        "huisarts (RF20b). Met rugpijn, pijn of tintelingen in het been, of minder kracht: "
        "spoed (RF20; S155).",
    ),
    OpenPoint(
        "O41",
        "Pijn in de voet bij liggen of een wond aan de voet kan van te weinig bloed komen "
        "(S130). Welk niveau hoort daarbij?",
        "vandaag bij iemand met risico (roken, hart, vaten, diabetes) die ook stil moet staan "
        "bij lopen (RF22c). Met alleen het risico huisarts (RF22d). Zonder risico geeft het "
        "niets.",
    ),
    OpenPoint(
        "O42",
        "Iemand voelt zich koortsig maar heeft niet gemeten, en de heup is niet anders. Hoort "
        "dat bij de huisarts?",
        "huisarts (RF10c), met de raad om te meten. Is de heup anders, weet iemand dat niet, of "
        "is het risico groot, dan telt het als koorts: spoed (RF10). Bij een kind altijd spoed "
        "(RF40).",
    ),
    OpenPoint(
        "O43",
        "Nieuwe pijn bij lies of bovenbeen na gips, een operatie of lang stilzitten, of ooit "
        "een bloedprop, maar het been is niet dik. Een bloedprop kan zo beginnen (S157). Is "
        "deze week genoeg?",
        "huisarts (RF23b). Wordt het been dik, dan vandaag (RF23). Met benauwdheid 112 (RF04).",
    ),
    OpenPoint(
        "O44",
        "Wie mag zelf beginnen? Nu alleen wie geen enkel alarmteken noemt en geen risico heeft "
        "voor bot of gewricht.",
        "zelfzorg alleen bij gewoon lopen, zonder iets bij koorts, huid, zenuwen, bloedvaten en "
        "buik, en zonder heup- of botziekte. Ook kanker, weinig afweer, reuma, een "
        "bloedverdunner, prednison en veel alcohol sluiten het uit. Zij gaan naar de "
        "fysiotherapeut of verder.",
    ),
    OpenPoint(
        "O45",
        "Iemand van 50 jaar of ouder weet niet of hij viel of stootte. Telt dat als een val van "
        "kort geleden?",
        "Ja, in alle regels over vallen (onder meer RF51a, RF51c, RF52c). Zo mist een val door "
        "vergeten niet. Onder 50 jaar wordt het alleen gevraagd als de klacht met een val "
        "begon.",
    ),
    OpenPoint(
        "O46",
        "Kanker van langer dan 5 jaar geleden kan terugkomen, ook na 10 jaar (S163). Hoort een "
        "klacht van 3 tot 12 maanden in het gewricht die gelijk blijft dan bij de huisarts?",
        "huisarts (RF61), ook bij een klacht korter dan 3 maanden, erger worden, mank lopen of "
        "pijn in de nacht. Wisselt de klacht, of duurt hij langer dan een jaar en blijft hij "
        "gelijk, dan niet: bij de uitslag staat waar iemand op moet letten.",
    ),
    OpenPoint(
        "O47",
        "Pijn in beide benen met tintelingen kan van zenuwen in de rug komen (S155, S156). Is "
        "zonder erger worden de huisarts genoeg? Een voorstel is vandaag.",
        "Korter dan 6 weken en erger: spoed (RF24). Met tintelingen, korter dan 6 weken en niet "
        "beter: huisarts (RF24b). Langer: alleen met andere tekens.",
    ),
    OpenPoint(
        "O48",
        "Een kind dat veel hardloopt of springt, of te licht is, heeft pijn bij de heup die "
        "erger wordt. Of het kreeg pijn bij één beweging. Vandaag, of deze week?",
        "vandaag (RF46), ook als het kind gewoon loopt. Vanaf 8 jaar.",
    ),
    OpenPoint(
        "O49",
        "Mag iemand die ’s nachts ‘vandaag’ leest tot 8 uur wachten?",
        "Alleen als elk alarmteken dat beslist dat toelaat, en als het niet erger wordt: RF51a, "
        "RF41, RF42, RF53, RF55b en RF60. Bij alle andere belt iemand ook in de nacht de "
        "huisartsenpost.",
    ),
    OpenPoint(
        "O50",
        "Drie raadgevingen staan er zonder bron: paracetamol bij zelfzorg, niet eten en drinken "
        "bij spoed en 112, en wachten met de volgende tablet bij tekens van een bloeding. Kunt "
        "u erachter staan?",
        "Ze staan er. ‘Stop niet zelf’ blijft staan: de tablet wacht alleen als iemand binnen "
        "een paar uur een arts spreekt (RF52, RF52b, RF52e). Wie diabetes heeft, vraagt aan de "
        "telefoon wat hij moet doen.",
    ),
    OpenPoint(
        "O51",
        "Een knap bij sport die niet beter wordt, of mank lopen met pijn in de bil na sport. "
        "Een pees kan los zijn. Is deze week vroeg genoeg?",
        "huisarts (RF56). Loopt iemand mank na een gewone verrekking in de lies, dan de "
        "fysiotherapeut.",
    ),
)
