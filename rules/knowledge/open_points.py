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
        "spoed: nu de huisarts of de huisartsenpost (RF03). 112 alleen als iemand op de grond "
        "ligt, als het been korter of gedraaid is (RF01), of als er een zwaar ongeluk, een diepe "
        "wond of sufheid bij komt (RF02).",
    ),
    OpenPoint(
        "O2",
        "Iemand van 65 jaar of ouder viel in de laatste 2 weken, loopt gewoon en heeft weinig "
        "pijn die al minder wordt. Moet die vandaag bellen, of is een afspraak deze week genoeg?",
        "vandaag, ook bij zwakke botten (RF51a). Dat is de veilige kant. Het levert bij ouderen "
        "ook de meeste onnodige telefoontjes op.",
    ),
    OpenPoint(
        "O3",
        "Pijn van 8 tot 10, zonder ander alarmteken. Hoort dat bij de huisarts, of kan een "
        "praktijk met plaats in dezelfde week deze mensen zelf zien?",
        "huisarts, als de pijn ook hindert bij gewone dingen of als iemand dat niet weet (RF82).",
    ),
    OpenPoint(
        "O4",
        "Welke bloedverdunners tellen? Moet clopidogrel erbij, of twee plaatjesremmers samen?",
        "Alleen middelen als acenocoumarol, apixaban en rivaroxaban worden genoemd, en een "
        "stollingsziekte (RF52, RF52b, RF52c).",
    ),
    OpenPoint(
        "O5",
        "Een hardloper met liespijn kan een breukje door belasting hebben. Naar de huisarts, of "
        "bij een praktijk met een sportarts eerst daarheen?",
        "vandaag als hij mank loopt, ’s nachts in elke houding pijn heeft, of steeds slechter "
        "loopt (RF53). huisarts als de pijn na 2 weken niet minder wordt (RF54).",
    ),
    OpenPoint(
        "O6",
        "Koorts, terwijl de heup precies is als voor de koorts en er geen groot risico is op "
        "een ontsteking. Is vandaag genoeg, of altijd spoed?",
        "vandaag (RF10b). Is de heup anders, weet iemand dat niet, of is het risico groot? Dan "
        "spoed (RF10).",
    ),
    OpenPoint(
        "O7",
        "Eén been is opeens koud en bleek. Is dat 112, ook als kracht en gevoel nog goed zijn?",
        "spoed (RF22). 112 alleen als de voet niet meer omhoog kan of beide benen zwak of doof "
        "zijn (RF22b).",
    ),
    OpenPoint(
        "O8",
        "Iemand zakt door zijn been en heeft korter dan 6 weken pijn of een vreemd gevoel in "
        "het been. Kan de huisarts de kracht dezelfde dag testen?",
        "vandaag (RF21b), en huisarts als het langer duurt (RF21c). Kan de voet niet meer "
        "omhoog, dan spoed (RF21).",
    ),
    OpenPoint(
        "O9",
        "Kanker van meer dan 5 jaar geleden kan terugkomen, vooral borstkanker. Moet elke "
        "heupklacht dan naar de huisarts?",
        "Alleen als de klacht erger wordt, korter dan 3 maanden bestaat, ’s nachts in elke houding "
        "pijn geeft, of mank laat lopen (RF60, RF61). Anders staat bij de uitslag waar iemand op "
        "moet letten.",
    ),
    OpenPoint(
        "O10",
        "Een kind dat mank loopt moet volgens de richtlijn binnen 24 uur worden gezien. Geldt dat "
        "ook voor een peuter die net een virus had en verder vrolijk is?",
        "vandaag, voor elk kind dat mank loopt (RF41).",
    ),
    OpenPoint(
        "O11",
        "Een kind van 9 tot en met 15 jaar loopt gewoon en voelt het alleen in bovenbeen of knie. "
        "Het kan een verschoven groeischijf zijn. Vandaag, of deze week?",
        "vandaag (RF42).",
    ),
    OpenPoint(
        "O12",
        "Afvallen zonder dat iemand dat wil: is dat duidelijk zonder getal? Een voorstel is "
        "‘meer dan 5 kilo’.",
        "Zonder getal, om niemand te missen (RF62, RF62b; bij een kind RF45).",
    ),
    OpenPoint(
        "O13",
        "Alcohol, drugs spuiten, pijn bij vrijen en een zaadbal zijn gevoelige vragen op de site "
        "van een praktijk. Mogen ze blijven?",
        "Ze blijven: RF74, RF64, RF10, RF11, RF12, RF13, RF35, RF32 en RF33 hebben ze nodig. "
        "Wie er een schrapt, schrapt ook de regel, en schrijft op wie daardoor wordt gemist.",
    ),
    OpenPoint(
        "O14",
        "Gordelroos kan pijn geven voordat er blaasjes zijn. Moeten wij ernaar vragen?",
        "Nee. Buiten het gezicht noemt de richtlijn alleen bij weinig afweer een behandeling die "
        "haast heeft.",
    ),
    OpenPoint(
        "O15",
        "Tot 28 vragen is veel. Is dat te lang voor wie dit invult?",
        "Het blijft zo. Zonder de vragen naar wat helpt, stijfheid, sport en de rest van het "
        "lichaam vallen RF53, RF54, RF62, RF70, RF71, RF72, RF73 en RF75 geheel of deels weg.",
    ),
    OpenPoint(
        "O16",
        "De punten van de oorzaken, en de grenzen daarbij, zijn nooit op patiënten getest. Kan "
        "de praktijk ze naast 50 tot 100 anonieme dossiers leggen?",
        "De punten volgen de literatuur. ‘Past goed’ vraagt 8 punten en 3 meer dan de volgende. "
        "Er staat nergens een cijfer over hoe vaak het klopt bij patiënten van de praktijk.",
    ),
    OpenPoint(
        "O17",
        "Een klacht die terugkomt, telt vanaf de eerste keer. Een nieuwe, heftige aanval lijkt "
        "dan een oude klacht. Moet de vraag naar de duur anders?",
        "Nee. Beloop, pijn en ‘sinds wanneer’ bij het lopen vangen een nieuwe aanval op.",
    ),
    OpenPoint(
        "O18",
        "Hoe lang ’s ochtends stijf zijn past nog bij artrose? De bronnen zeggen 20, 30 of "
        "60 minuten.",
        "Korter dan 30 minuten telt voor artrose, 30 tot 60 een beetje, langer dan 60 ertegen. Bij "
        "ontstoken gewrichten telt stijfheid vanaf 30 minuten (RF70, RF71, RF73).",
    ),
    OpenPoint(
        "O19",
        "Twee punten bij artrose rusten op cijfers die onzeker zijn: ’s ochtends niet stijf zijn, "
        "en pijn aan de binnenkant van het bovenbeen. Het hele artikel moet nog worden gelezen.",
        "Klein gehouden: 1 punt eraf en 2 punten erbij.",
    ),
    OpenPoint(
        "O20",
        "Wat zegt pijn in de bil? Handboeken leggen gewrichtspijn in de lies. In onderzoek voelen "
        "mensen die vaker in de bil.",
        "Pijn in de bil telt ook een beetje mee voor artrose, en spreekt niet tegen het gewricht.",
    ),
    OpenPoint(
        "O21",
        "Hoe vaak geeft de heup alleen pijn in de knie? Bronnen noemen 2 tot 72 van de 100, en "
        "over kinderen spreken ze elkaar tegen.",
        "De knie blijft een plek om te kiezen. Bij een kind van 9 tot en met 15 jaar is dat "
        "vandaag (RF42).",
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
        "O24",
        "Geeft overgewicht heupklachten, of maakt het ze erger? De bronnen verschillen.",
        "Er staat dat het klachten erger kan maken. Bij pijn opzij staat dat het niet zeker is.",
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
        "Sommige experts willen zachte alarmtekens schrappen, zoals pijn in de nacht. Bijna elke "
        "heupklacht geeft weleens pijn in de nacht.",
        "Pijn in de nacht telt alleen in elke houding, en met iets anders erbij, zoals mank lopen "
        "of 65 jaar zijn (RF63). Nachtzweten telt ook alleen met iets anders erbij (RF62). Bij een "
        "kind is elk van de twee genoeg (RF45).",
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
        "Software die iemand zegt hoe snel hij hulp nodig heeft, kan voor de wet een medisch "
        "hulpmiddel zijn. Wie zoekt dat uit voordat de zelfcheck online gaat?",
        "Op elke pagina staat dat dit geen gekeurd medisch hulpmiddel is. Antwoorden worden niet "
        "bewaard. Meer is er niet geregeld.",
    ),
    OpenPoint(
        "O33",
        "Sommige bronnen konden wij niet of maar deels lezen, zoals een lijst alarmtekens van het "
        "KNGF en pagina’s van Thuisarts over heuppijn. Wie leest ze na?",
        "Bij zulke bronnen staat in de lijst ‘abs’, ‘not readable’ of iets van die aard. Regels "
        "zonder gelezen bron heten ‘consensus’.",
    ),
    OpenPoint(
        "O34",
        "Iemand viel kort geleden en loopt nog, maar het been is korter of de voet wijst naar "
        "buiten. Moet dat zelf een alarmteken zijn?",
        "Er is geen alarmteken voor. RF01 leest het been alleen als iemand niet kan staan. Mank "
        "lopen, leeftijd en zwakke botten tellen wel (RF51a, RF51b, RF51c).",
    ),
    OpenPoint(
        "O35",
        "Een blauwe plek die snel groter wordt, zonder val, bij iemand die gewoon loopt. Moet "
        "daarnaar gevraagd worden, ook bij een bloedverdunner?",
        "De vraag komt alleen na een val, bij niet kunnen staan en bij een kind (RF52, RF52d).",
    ),
    OpenPoint(
        "O36",
        "Iemand onder de 50 met pijn in de lies na een ongeluk van kort geleden, die gewoon "
        "loopt. Is de fysiotherapeut genoeg?",
        "Ja, of zelfzorg als het mild is. Een gepubliceerd geval (HV095) is hierdoor te laag.",
    ),
    OpenPoint(
        "O37",
        "Wordt de pijn 2 of 3 dagen na een val erger: dezelfde dag bellen, of deze week?",
        "De tekst zegt dezelfde dag. Het alarmteken (RF51f) geeft huisarts.",
    ),
    OpenPoint(
        "O38",
        "Een hardloper met pijn in de lies krijgt ‘huisarts’, met overbelasting als passende "
        "oorzaak onder het advies. Stelt dat te veel gerust?",
        "Bij huisarts staan oorzaken onder het advies, met ‘Eerst moet de huisarts kijken’.",
    ),
    OpenPoint(
        "O39",
        "Wie bijna niet kan staan telt als mank, en wie in elke houding wakker wordt telt als "
        "vroeg wakker. Zo geeft erger nooit een lager niveau. Bent u het daarmee eens?",
        "Ja, in alle alarmtekens die mank lopen of vroeg wakker worden lezen (onder meer RF53, "
        "RF73).",
    ),
)
