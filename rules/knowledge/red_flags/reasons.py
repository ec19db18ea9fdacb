"""Why somebody must be called: what may be behind a group of flags, and what to do until then.

Per group: what could be behind it, why this cannot simply wait, what to tell on the phone, and
what to leave until somebody has looked. Calm, exact, and never naming a disease as likely.
"""

from rules.model import Reason, say

_TELL_FALL = say("Vertel hoe en wanneer u viel, als u dat weet, en of u kunt staan.", "S101")
_TELL_SINCE = say("Vertel sinds wanneer het zo is, en of het erger wordt.", "S2")
_TELL_FEVER = say("Vertel of u koorts heeft, hoe hoog die is, en sinds wanneer.", "S53")
_SPARE_LEG = say("Zet zo min mogelijk gewicht op het been.", "S44", "S101")
# Somebody who walks as usual falls sooner who spares the leg.
_WALK_LITTLE = say("Loop alleen wat nodig is, en houd u vast.")
_NO_SPORT = say("Sport niet.", "S44", "S45")

ON_THE_GROUND = Reason(
    say("U kunt niet staan of opstaan. Er kan iets gebroken of uit de kom zijn.", "S96", "S101"),
    say("Met een ambulance komt u veilig in het ziekenhuis."),
    (say("Vertel waar u ligt, wat er is gebeurd en of u een kunstheup heeft.", "S96"),),
    (say("Blijf liggen en houd het been stil.", "S101"),),
)
ACCIDENT = Reason(
    say("Na een zware klap kan er van binnen iets kapot zijn, of kunt u bloed verliezen."),
    say("Daar moet meteen iemand naar kijken."),
    (say("Vertel wat er is gebeurd, of u bloedt en of iemand suf is."),),
    (say("Sta niet op. Druk met een schone doek op een wond die bloedt."),),
)
FELL = Reason(
    say("U bent gevallen of hard gestoten, of dat kan zo zijn. Er kan iets gebroken zijn.", "S101"),
    say("Een breuk is niet altijd te voelen of te zien, ook niet als u al klachten had.", "S105"),
    (_TELL_FALL, say("Vertel of u zwakke botten heeft of een bloedverdunner gebruikt.", "S141")),
    (_WALK_LITTLE,),
)
FELL_CANNOT_STAND = Reason(
    say("U kunt bijna niet staan, na een val of stoot. Er kan iets gebroken zijn.", "S101", "S102"),
    say("Daar moet nu een arts naar kijken.", "S101"),
    (_TELL_FALL, say("Vertel of u zwakke botten heeft of een bloedverdunner gebruikt.", "S141")),
    (_SPARE_LEG, say("Kunt u niet bij de deur of een auto komen? Bel 112.")),
)
HARD_FALL = Reason(
    say("U heeft een diepe wond, of u loopt mank na een zwaar ongeluk."),
    say("Er kan meer kapot zijn dan u voelt. Daarom moet er nu een arts kijken."),
    (_TELL_FALL, say("Vertel of u bloedt, en of u een bloedverdunner gebruikt.")),
    (_SPARE_LEG, say("Bloedt een wond? Druk erop met een schone doek.")),
)
LEG_CHANGED = Reason(
    say("Het been is korter, of de voet wijst meer naar buiten.", "S101"),
    say("Er kan iets gebroken of uit de kom zijn, ook als u niet viel.", "S96", "S101"),
    (
        say("Vertel of u bent gevallen, en wanneer.", "S101"),
        say("Vertel of u een kunstheup heeft, en of het been al zo was.", "S96"),
    ),
    (_SPARE_LEG,),
)
NOT_FADING = Reason(
    say(
        "Na een val of stoot moet pijn langzaam minder worden. Bij u is dat niet zo.",
        "S105",
        "S145",
    ),
    say("Soms is een breuk op de eerste foto niet te zien. Daarom moet een arts kijken.", "S105"),
    (_TELL_FALL, say("Vertel of er al een foto is gemaakt.", "S105")),
    (_WALK_LITTLE,),
)
CANNOT_STAND = Reason(
    say("U kunt niet goed op het been staan.", "S85"),
    say("Dat kan door een breuk of een ontsteking komen, ook zonder val.", "S85", "S87", "S143"),
    (
        _TELL_SINCE,
        say("Vertel of u zwakke botten, een ernstige ziekte of een kunstheup heeft.", "S85"),
    ),
    (_SPARE_LEG,),
)
CANNOT_FEEL = Reason(
    say("De heup is dik of warm, of er zit een bult. En u kon al niet staan."),
    say("Soms breekt een bot dan zonder pijn. Ook een ontsteking of bloedprop kan."),
    (_TELL_SINCE,),
    (say("Laat iemand u helpen bij het verplaatsen."),),
)
CANNOT_LIFT = Reason(
    say("U kunt het been minder goed zelf optillen als u ligt."),
    say("Dat kan komen door een breuk, een pees, een zenuw of een bloeding."),
    (_TELL_SINCE,),
    (_WALK_LITTLE,),
)
TORN = Reason(
    say("Bij sport of een harde beweging kan een spier of pees scheuren, soms van het bot."),
    say("Een arts kan dat onderzoeken. Soms is een operatie binnen enkele weken beter."),
    (say("Vertel wat u deed, of u een knap voelde, en of u een blauwe plek heeft."),),
    (_NO_SPORT,),
)
NEW_AID = Reason(
    say("U kunt door deze klacht alleen lopen met een stok, krukken of rollator."),
    say("Een arts moet uitzoeken hoe dat komt."),
    (_TELL_SINCE,),
    (say("Blijf het hulpmiddel gebruiken."),),
    with_causes=True,
)
QUIET_BREAK = Reason(
    say("Pijn met mank lopen kan van een breuk komen, ook zonder val.", "S87", "S101"),
    say("Met een foto of scan kan een arts dat zien.", "S105"),
    (_TELL_SINCE, say("Vertel of u zwakke botten heeft of prednison gebruikt.", "S87")),
    (_SPARE_LEG,),
)
BLOOD_THINNER = Reason(
    say("U gebruikt een medicijn tegen stolsels, of uw bloed stolt niet goed.", "S93", "S94"),
    say("Dan kan er een bloeding ontstaan, ook na een kleine val.", "S93", "S94"),
    (
        say("Heeft u uw hoofd gestoten? Bel dan nu, en zeg dat als eerste.", "S94"),
        say("Vertel welk medicijn u gebruikt, of waarom uw bloed niet goed stolt."),
    ),
    (
        say("Kreeg u een klap op uw hoofd? Bel dan nu, ook als u zich goed voelt.", "S94"),
        say("Stop niet zelf met dit medicijn."),
    ),
)
BLEEDING = Reason(
    say("U gebruikt een medicijn tegen stolsels, of uw bloed stolt niet goed.", "S93", "S94"),
    say("Uw klachten kunnen van een bloeding komen, ook zonder val.", "S93", "S151", "S152"),
    (
        say("Heeft u uw hoofd gestoten? Bel dan nu, en zeg dat als eerste.", "S94"),
        say("Vertel welk medicijn u gebruikt, of waarom uw bloed niet goed stolt."),
    ),
    (
        say("Stop niet zelf met dit medicijn."),
        say(
            "Spreekt u binnen een paar uur een arts? "
            "Neem de volgende tablet of prik dan pas na dat gesprek."
        ),
    ),
)
GROWING_BRUISE = Reason(
    say("Een grote blauwe plek, of een die groter wordt, kan van een bloeding komen."),
    say("Een arts moet kijken of die stopt."),
    (say("Vertel hoe de plek begon, en hoe snel hij groter wordt."),),
    (say("Wordt de plek snel groter? Wacht dan niet langer met bellen."), _WALK_LITTLE),
)
LOADED_BONE = Reason(
    say("Door veel of zwaarder bewegen kan er een klein breukje in het bot komen.", "S44", "S45"),
    say("Zo’n breukje kan groter worden als u doorgaat.", "S44", "S45"),
    (say("Vertel hoeveel u sport, en wanneer u meer ging doen.", "S44"),),
    (
        say("Stop met hardlopen en springen tot de arts heeft gekeken.", "S44", "S45"),
        say("Probeer niet uit of springen nog pijn doet.", "S44"),
        _SPARE_LEG,
    ),
)
BONE_MEDICINE = Reason(
    say(
        "Bij botontkalking kan er een breukje in het bovenbeen komen. "
        "Heel soms komt dat door medicijnen daartegen.",
        "S87",
        "S139",
    ),
    say("Vaak is er eerst weken of maanden pijn. Daarom is onderzoek nodig.", "S90", "S91"),
    (
        say(
            "Vertel of u medicijnen voor de botten gebruikt of gebruikte, en hoe lang.",
            "S90",
            "S91",
        ),
    ),
    (say("Gebruikt u zo’n medicijn? Stop er niet zelf mee.", "S91"), _SPARE_LEG),
)
BACTERIA = Reason(
    say("Er kan een ontsteking zijn, bijvoorbeeld door bacteriën in het gewricht.", "S53"),
    say("Die moet snel behandeld worden.", "S53"),
    (_TELL_FEVER, say("Vertel of u een kunstheup, diabetes of weinig afweer heeft.", "S49")),
    (say("Wacht niet af of het overgaat, ook niet zonder koorts.", "S50"),),
)
DROWSY = Reason(
    say("U bent erg suf of in de war. Dat kan door een ontsteking met bacteriën komen."),
    say("Dan is snel hulp nodig."),
    (_TELL_FEVER,),
    (say("Blijf niet alleen. Laat iemand anders bellen als dat kan."),),
)
VERY_ILL = Reason(
    say("U voelt zich ziek of koortsig. Er kan een ontsteking met bacteriën zijn.", "S50"),
    say("Bijna de helft van de mensen met zo’n ontsteking heeft geen koorts.", "S50", "S52"),
    (_TELL_SINCE,),
    (say("Meet uw temperatuur. Is die 38 graden of hoger? Bel dan meteen.", "S53"),),
)
WARM_SPOT = Reason(
    say("De plek is warmer dan aan de andere kant."),
    say("Een arts kan kijken of er een ontsteking zit."),
    (_TELL_FEVER,),
    (say("Leg er geen warmte op."),),
    with_causes=True,
)
BLISTERS = Reason(
    say("Blaasjes of uitslag met pijn kan gordelroos zijn.", "S153"),
    say("De huisarts kan dat zien, en helpen met de pijn.", "S153"),
    (say("Vertel sinds wanneer u de blaasjes heeft, en of uw afweer laag is.", "S153"),),
    (say("Prik de blaasjes niet door."),),
    with_causes=True,
)
SWOLLEN_SPOT = Reason(
    say("Er zit een bult of een dikke plek.", "S86"),
    say("Een arts moet bekijken wat er zit.", "S86"),
    (say("Vertel hoe lang de plek er is en of hij groeit.", "S86"),),
    (say("Druk of wrijf niet op de plek."),),
)
PURPLE_SKIN = Reason(
    say("Paarse of zwarte huid kan komen door een bloeding of een diepe ontsteking.", "S144"),
    say("Ook een bloedvat kan de oorzaak zijn. Dat moet vandaag nog duidelijk worden.", "S144"),
    (say("Vertel of de plek groter wordt en of u ziek bent.", "S144"),),
    (say("Druk of wrijf niet op de plek."),),
)
PURPLE_AND_ILL = Reason(
    say("Paarse huid met veel pijn, koorts of ziek zijn: dat kan diep ontstoken zijn.", "S144"),
    say("Zo’n ontsteking kan in uren erger worden.", "S144"),
    (say("Vertel hoe snel de plek groter wordt, en of u koorts heeft.", "S144"),),
    (say("Wacht niet af of de plek kleiner wordt.", "S144"),),
)
SUDDEN_PAIN = Reason(
    say("U heeft heel veel pijn, of elke kleine beweging doet pijn.", "S2", "S50"),
    say("Dat kan een ontsteking of een breuk zijn. Daarom moet een arts kijken.", "S50"),
    (_TELL_SINCE,),
    (_SPARE_LEG,),
)
NEW_HIP = Reason(
    say("U heeft een kunstheup. Laat pijn daar altijd nakijken.", "S96"),
    say("Een kunstheup kan loslaten, ontsteken of uit de kom gaan.", "S95", "S96"),
    (say("Vertel wanneer en waar uw kunstheup is gezet.", "S96"),),
    (say("Buig en draai de heup niet ver."),),
)
METAL = Reason(
    say("Er zit metaal in uw heup. Dat kan losraken of gaan prikken."),
    say("Een arts kan dat zien op een foto."),
    (say("Vertel wanneer en waar het metaal is geplaatst."),),
    (say("Begin niet met zware oefeningen."),),
)
OPERATED_HIP = Reason(
    say("De heup kan ontstoken zijn na een operatie of prik.", "S49", "S95"),
    say("Bacteriën in de heup, of bij metaal of een kunstheup, vragen snelle hulp.", "S49", "S95"),
    (say("Vertel waar en wanneer de heup is behandeld.", "S95"), _TELL_FEVER),
    (say("Heeft u een wond? Haal er geen korst af en smeer er niets op."),),
)
AFTER_TREATMENT = Reason(
    say("U had kort geleden een prik of operatie in deze heup.", "S53"),
    say("Daarna kan een ontsteking ontstaan, ook zonder koorts.", "S50", "S53"),
    (say("Vertel waar en wanneer de heup is behandeld.", "S53"), _TELL_FEVER),
    (say("Begin niet met zware oefeningen."),),
)
LOW_IMMUNITY = Reason(
    say("U krijgt sneller een ontsteking met bacteriën.", "S2", "S52"),
    say("Bij weinig afweer geeft die soms weinig koorts.", "S52"),
    (
        say("Vertel welke ziekte of wond u heeft, en welk medicijn u gebruikt.", "S2"),
        say("Vertel ook van een kunstheup, metaal of een prik in de heup.", "S49"),
    ),
    (say("Wacht niet af of het overgaat, ook niet zonder koorts.", "S50"),),
)
NERVES = Reason(
    say("Deze klachten kunnen komen door zenuwen die klem zitten.", "S63", "S131"),
    say("Snel behandelen kan blijvende schade voorkomen.", "S63", "S69"),
    (say("Vertel wat u niet meer voelt of kunt, en sinds wanneer.", "S63"),),
    (say("Til niets zwaars.", "S63"),),
)
NERVES_WEAK = Reason(
    say("Deze klachten kunnen van een zenuw komen die klem zit.", "S63", "S131"),
    say("Een arts moet uw kracht en uw gevoel onderzoeken.", "S131"),
    (say("Vertel wat u niet meer voelt of kunt, en sinds wanneer.", "S63"),),
    (
        say("Wordt het erger, of lukt plassen niet meer? Bel dan meteen.", "S63", "S155"),
        say("Til niets zwaars.", "S63"),
    ),
)
NERVE_STAYS = Reason(
    say("Er zit misschien een zenuw in de rug klem.", "S63"),
    say("Bij de meeste mensen wordt dat in 6 tot 8 weken minder. Bij u is dat niet zo.", "S63"),
    (say("Vertel hoe lang u dit heeft en wat u al deed.", "S63"),),
    (say("Blijf niet hele dagen in bed.", "S63"),),
    with_causes=True,
)
COLD_LEG = Reason(
    say("Er stroomt misschien opeens te weinig bloed door uw been.", "S81", "S130"),
    say("Dan is snel hulp nodig om schade aan het been te voorkomen.", "S81", "S130"),
    (say("Vertel hoe laat het begon, en of u het been kunt voelen en bewegen.", "S130"),),
    (say("Maak het been niet warm met een kruik of bad."),),
)
LITTLE_BLOOD = Reason(
    say("Er stroomt misschien te weinig bloed door uw been als u loopt.", "S80", "S130"),
    say("De huisarts kan dat meten. Het zegt ook iets over hart en bloedvaten.", "S80", "S130"),
    (say("Vertel hoe ver u komt, en of u rookt of diabetes heeft.", "S80"),),
    (say("Stop niet met lopen. Rust even als het pijn doet.", "S80"),),
    with_causes=True,
)
FOOT = Reason(
    say("Pijn in de voet in rust, of een wond daar, kan komen door te weinig bloed.", "S130"),
    say("Dan is onderzoek snel nodig.", "S130"),
    (say("Vertel hoe de voet eruitziet, en sinds wanneer u dit heeft.", "S130"),),
    (say("Loop niet op blote voeten, en maak de voet niet warm met een kruik."),),
)
CHEST = Reason(
    say("U bent gevallen of hard geraakt, en ademen doet pijn. Er kan een rib gebroken zijn."),
    say("Een arts kan dat nakijken. Wordt u benauwd? Bel dan 112."),
    (say("Vertel hoe u bent gevallen, en of u een bloedverdunner gebruikt."),),
    (say("Blijf rustig doorademen, ook als het pijn doet."),),
)
CLOT_RISK = Reason(
    say("U heeft pijn, en u krijgt sneller dan anderen een bloedprop in het been.", "S82", "S157"),
    say("Soms ziet u daar nog niets van. Daarom moet een arts kijken.", "S157"),
    (
        say("Vertel of u lang stilzat, gips had of geopereerd bent, en wanneer.", "S82"),
        say("Vertel ook of u ooit een bloedprop had.", "S82"),
    ),
    (
        say(
            "Wordt u benauwd? Bel 112. Wordt het been dik? Wacht dan niet langer met bellen.", "S82"
        ),
    ),
)
CLOT = Reason(
    say("Er zit misschien een bloedprop in het been of in de longen.", "S82", "S140"),
    say("Een bloedprop kan naar de longen gaan. Daarom is haast nodig.", "S82"),
    (say("Vertel of u benauwd bent, en of u kort geleden geopereerd bent.", "S82", "S83"),),
    (say("Wordt u benauwd: bel 112.", "S82"), say("Masseer het been niet.")),
)
BIG_VESSEL = Reason(
    say("Er kan iets mis zijn met een groot bloedvat, of er is een bloeding.", "S86"),
    say("Daar moet snel een arts naar kijken."),
    (say("Vertel of u flauwviel, en waar u pijn heeft.", "S86"),),
    (say("Ga liggen en blijf niet alleen."),),
)
HERNIA = Reason(
    say("Een bult in de lies kan een liesbreuk zijn. Soms raakt die klem.", "S77", "S167"),
    say("Een bult die klem zit, moet snel behandeld worden.", "S167"),
    (say("Vertel of de bult hard is, pijn doet, en weggaat als u ligt.", "S77", "S167"),),
    (say("Til niets zwaars, en duw niet hard op de bult.", "S77"),),
)
TESTICLE_NOW = Reason(
    say("De pijn kan uit de zaadbal komen.", "S79", "S86"),
    say("Soms is een zaadbal gedraaid. Dan tellen de uren.", "S79"),
    (say("Vertel hoe laat de pijn begon, en of de zaadbal dik is.", "S79"),),
    (say("Wacht niet af of de pijn zakt.", "S79"),),
)
TESTICLE = Reason(
    say("De pijn of de bult zit bij de zaadbal.", "S86"),
    say("Een arts moet dat onderzoeken, ook als het weinig pijn doet.", "S86"),
    (say("Vertel hoe lang het er is, en of het groeit.", "S86"),),
    (say("Wordt de pijn opeens hevig? Bel dan nu uw huisarts.", "S79"),),
)
BELLY_NOW = Reason(
    say("U heeft hevige pijn. Die kan uit de buik komen en niet uit de heup.", "S86"),
    say("Daar moet nu een arts naar kijken.", "S86"),
    (say("Vertel waar het pijn doet en sinds wanneer, en of u zwanger kunt zijn.", "S86"),),
    (say("Wacht niet af of de pijn zakt."),),
)
BELLY_SOON = Reason(
    say("De pijn bij uw lies of bovenbeen kan uit de buik komen.", "S160"),
    say("Dat kan ook als de buik weinig pijn doet. Een arts moet dat nakijken.", "S160", "S161"),
    (
        say("Vertel of u misselijk bent, en wanneer u voor het laatst naar de wc kon.", "S161"),
        say("Vertel of u zwanger kunt zijn.", "S86"),
    ),
    (say("Wordt de pijn in buik of lies hevig? Bel dan nu uw huisarts of de huisartsenpost."),),
)
BELLY = Reason(
    say("De pijn kan ook uit de buik of de blaas komen.", "S86"),
    say("Een arts kan onderzoeken waar de pijn vandaan komt.", "S86"),
    (say("Vertel waar de buik pijn doet, en of plassen anders is.", "S86"),),
    (say("Begin niet met oefeningen voor de heup.", "S86"),),
)
PREGNANT_NOW = Reason(
    say("U bent zwanger, of dat kan zo zijn. Uw klacht moet snel bekeken worden."),
    say("Uw verloskundige weet wat er nodig is voor u en de baby."),
    (say("Vertel hoeveel weken u zwanger bent en wat u merkt."),),
    (say("Wacht niet op de volgende controle."),),
)
PREGNANT_LIMPS = Reason(
    say("U bent zwanger of net bevallen, of dat kan zo zijn. En u loopt moeilijk."),
    say("Uw verloskundige of een arts moet uitzoeken hoe dat komt."),
    (say("Vertel hoeveel weken u zwanger bent, en hoe u nu loopt."),),
    (_SPARE_LEG,),
)
PREGNANT = Reason(
    say("U bent zwanger of net bevallen, of dat kan zo zijn.", "S98"),
    say("Overleg ook met uw verloskundige. Voor pijn in het bekken is er eigen advies.", "S98"),
    (say("Vertel hoeveel weken u zwanger bent, of wanneer u bent bevallen.", "S98"),),
    (say("Doe rustig aan, en rust tot de pijn zakt.", "S98"),),
    with_causes=True,
)
RARE = Reason(
    say("Er kan een gewone oorzaak zijn.", "S9"),
    say("Bij wat u invulde wil een arts ook zeldzame oorzaken nakijken.", "S85", "S87"),
    (_TELL_SINCE, say("Vertel welke ziekten u eerder had, en of u afvalt.", "S85")),
    (say("Begin niet met zware oefeningen tot de arts heeft gekeken.", "S85"),),
)
INFLAMED = Reason(
    say(
        "Lang stijf zijn, pijn in de nacht of een dik gewricht kan door een ontsteking komen.",
        "S53",
        "S59",
        "S61",
    ),
    say("Bloedonderzoek of een foto helpt dan verder. Vroeg behandelen helpt.", "S53"),
    (say("Vertel hoe lang u ’s ochtends stijf bent, en welke gewrichten dik zijn.", "S61"),),
    (say("Stop niet met rustig bewegen.", "S61"),),
)
HEAD_VESSEL = Reason(
    say("Er kan een bloedvat in het hoofd ontstoken zijn.", "S59"),
    say("Snel behandelen beschermt uw ogen.", "S59"),
    (say("Vertel over uw ogen, uw hoofdpijn en de pijn bij het kauwen.", "S59"),),
    (say("Ziet u opeens slecht of dubbel? Bel dan nu uw huisarts.", "S59"),),
)
HEADACHE = Reason(
    say("Nieuwe hoofdpijn of een pijnlijke hoofdhuid kan van een bloedvat daar komen.", "S59"),
    say("De huisarts kan dat nakijken.", "S59"),
    (say("Vertel over uw hoofdpijn, en of kauwen pijn doet.", "S59"),),
    (
        say("Krijgt u pijn bij het kauwen? Wacht dan niet langer met bellen.", "S59"),
        say("Ziet u opeens slecht of dubbel? Bel dan nu uw huisarts.", "S59"),
    ),
    with_causes=True,
)
BONE_BLOOD = Reason(
    say("Het bot van de heupkop krijgt soms te weinig bloed.", "S47", "S48"),
    say("Een arts kan dat laten onderzoeken met een foto of een scan.", "S47"),
    (say("Vertel welke medicijnen u gebruikt en wat er eerder met de heup was.", "S133", "S134"),),
    (say("Spring niet en loop niet hard tot de arts heeft gekeken.", "S47"),),
)
SICKLE_CELL = Reason(
    say("U heeft sikkelcelziekte. Een bloedvat in het bot kan verstopt zijn.", "S135"),
    say("Ook een ontsteking in het bot kan. Dat moet dezelfde dag bekeken worden.", "S135"),
    (say("Vertel dat u sikkelcelziekte heeft, en of u koorts heeft.", "S135"),),
    (say("Wacht niet af of de pijn zakt.", "S135"),),
)
MECHANICAL = Reason(
    say("Uw heup blijft haken, of u zakt door uw been.", "S33"),
    say("Er kan iets klem zitten, of een spier is zwak. Ga binnen 2 weken.", "S33"),
    (say("Vertel bij welke beweging het gebeurt.", "S33"),),
    (say("Buig en draai de heup niet ver door.", "S33"),),
    with_causes=True,
)
GIVES_WAY = Reason(
    say("U zakt door uw been. Daardoor kunt u vallen."),
    say("Een arts moet uitzoeken hoe dat komt."),
    (say("Vertel hoe vaak u door uw been zakt, en of u bent gevallen."),),
    (say("Houd u goed vast op de trap."),),
    with_causes=True,
)
LOCKS_AFTER_INJURY = Reason(
    say("Uw heup blijft haken sinds een val of een sportmoment.", "S33"),
    say("Er kan iets in het gewricht beschadigd zijn.", "S33"),
    (say("Vertel wat er gebeurde en bij welke beweging de heup haakt.", "S33"),),
    (_NO_SPORT,),
    with_causes=True,
)
FAST_WORSE = Reason(
    say("De klacht wordt in korte tijd erger.", "S126"),
    say("Dan moet een arts eerder kijken dan bij een klacht die gelijk blijft.", "S126"),
    (_TELL_SINCE,),
    (say("Begin niet met zwaardere oefeningen.", "S126"),),
    with_causes=True,
)
NO_HELP = Reason(
    say("U oefende al 3 maanden of langer, en het helpt te weinig.", "S111"),
    say("Dan is soms een foto of een andere behandeling nodig.", "S111"),
    (say("Vertel wat u heeft geoefend en hoe lang.", "S111"),),
    (say("Stop niet helemaal met bewegen.", "S11"),),
    with_causes=True,
)
SECOND_CONTACT = Reason(
    say("U was al bij de huisarts en de klacht wordt erger.", "S2"),
    say("Dan is het goed om opnieuw te kijken.", "S2"),
    (say("Vertel wat er toen is gezegd en wat er nu anders is.", "S2"),),
    (say("Wacht niet op een afspraak die ver weg ligt.", "S2"),),
    with_causes=True,
)
MUCH_PAIN_NOW = Reason(
    say("U heeft heel erge pijn en kunt bijna niets meer.", "S2"),
    say("Dan moet een arts dezelfde dag met u praten.", "S2"),
    (say("Vertel wat u al heeft gedaan tegen de pijn.", "S2"),),
    (say("Neem niet meer pijnstillers dan op de verpakking staat."),),
)
MUCH_PAIN = Reason(
    say("U heeft heel veel pijn of last.", "S2"),
    say(
        "De huisarts kan helpen om de pijn minder te maken. Niet uit te houden? Bel vandaag.", "S2"
    ),
    (say("Vertel wat u al heeft gedaan tegen de pijn.", "S2"),),
    (say("Neem niet meer pijnstillers dan op de verpakking staat."),),
    with_causes=True,
)
CHILD = Reason(
    say("Een kind met heuppijn of mank lopen moet altijd door een arts worden gezien.", "S55"),
    say("Bij kinderen zijn er oorzaken die niet kunnen wachten.", "S55", "S56", "S132"),
    (
        say("Vertel hoe oud het kind is, of het koorts heeft en of het wil staan.", "S54", "S55"),
        say("Vertel ook als het al langer dan 2 weken duurt.", "S56"),
    ),
    (
        say("Laat het kind niet sporten tot die tijd.", "S39", "S132"),
        say("Loopt een kind van 8 of ouder mank? Laat het niet op het been staan.", "S39"),
    ),
)
GROWTH_PLATE = Reason(
    say("De kop van de heup kan bij een kind in de groei verschuiven.", "S39", "S132"),
    say("Wordt het opeens erger, ook na een val? Dan moet een arts meteen kijken.", "S39", "S132"),
    (say("Vertel hoe lang het kind al pijn heeft, en wat er nu veranderde.", "S39"),),
    (say("Laat het kind niet op het been staan.", "S39"),),
)
CHILD_LOADED = Reason(
    say("Bij een kind kan een bot beschadigen door veel sport of één harde beweging.", "S44"),
    say("Dat gaat sneller als een kind te licht is. Een arts moet eerst kijken.", "S44"),
    (say("Vertel hoeveel het kind sport en eet, en hoe de pijn begon.", "S44"),),
    (say("Laat het kind niet sporten tot die tijd.", "S39", "S132"),),
)
CHILD_REFERRED = Reason(
    say("Pijn in lies, bovenbeen of knie kan bij een kind uit de heup komen.", "S39"),
    say("De kop van de heup kan in de groei verschuiven. Een foto laat dat zien.", "S39"),
    (say("Vertel dat de pijn ook uit de heup kan komen.", "S39"),),
    (say("Laat het kind niet sporten tot die tijd.", "S39", "S132"),),
)
