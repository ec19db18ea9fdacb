"""The six treatments and five ways to prevent complaints that a clinic offers, worded honestly.

What stands here holds in general; what a treatment can do for one cause stands with that cause.
"""

from rules.model import Care, say

MANUAL_THERAPY = Care(
    "manuele-therapie",
    "Manuele therapie",
    (
        say("De therapeut probeert uw heup met de handen losser te maken.", "S125"),
        say("Bij artrose mag dit naast het oefenen. Op zichzelf is het te weinig.", "S11"),
    ),
)
EXERCISE = Care(
    "oefentherapie",
    "Oefentherapie",
    (
        say("U oefent kracht, conditie en balans, met een schema dat bij u past.", "S125", "S16"),
        say(
            "Voor oefenen is het meeste bewijs. Het effect is meestal klein tot matig.",
            "S118",
            "S119",
            "S28",
        ),
    ),
)
MASSAGE = Care(
    "massage",
    "Massage",
    (
        say("De therapeut probeert uw spieren los te maken.", "S125"),
        say("Dat kan even prettig zijn. Of het de oorzaak wegneemt, weten we niet."),
        say("Bij artrose doet u het liever niet, zegt de richtlijn.", "S16"),
    ),
)
TAPING = Care(
    "tape-en-brace",
    "Tape, brace of bekkenband",
    (
        say("Tape of een band geeft een tijdje steun.", "S125"),
        say("Over tape bij de heup vonden wij geen goed onderzoek."),
    ),
)
HEAT_COLD = Care(
    "warmte-en-kou",
    "Warmte en kou",
    (
        say("Warmte of kou kan de pijn even verzachten.", "S125"),
        say("Bij artrose gaat bewegen er niet beter door. Onderzoek daarnaar ontbreekt.", "S16"),
    ),
)
EDUCATION = Care(
    "uitleg-en-advies",
    "Uitleg en advies",
    (
        say(
            "U leert wat er aan de hand kan zijn en wat u zelf kunt doen, thuis en op het werk.",
            "S125",
        ),
        say(
            "Uitleg hoort bij elke behandeling. "
            "Bij pijn opzij van de heup werkt dat met oefenen beter dan afwachten.",
            "S28",
        ),
    ),
)

TREATMENTS = (EXERCISE, EDUCATION, MANUAL_THERAPY, MASSAGE, TAPING, HEAT_COLD)

MOVE = Care(
    "blijf-bewegen",
    "Beweeg vaak en steeds anders",
    (
        say("Wissel af. Loop, fiets, zwem, en oefen uw kracht.", "S125", "S10"),
        say("Sterke spieren steunen de heup.", "S125"),
    ),
)
POSTURE = Care(
    "houding",
    "Let op uw houding en hoe u beweegt",
    (
        say("Wissel zitten, staan en lopen af.", "S125"),
        say("Let bij hardlopen op uw techniek. Vraag om hulp als u twijfelt.", "S125"),
    ),
)
BUILD_UP = Care(
    "rustig-opbouwen",
    "Bouw rustig op",
    (
        say("Doe elke week een klein beetje meer, niet opeens veel meer.", "S125", "S43"),
        say("Wissel zware dagen af met rustige dagen.", "S125"),
    ),
)
WEIGHT = Care(
    "gewicht",
    "Let op uw gewicht",
    (
        say("Wie te zwaar is, krijgt iets vaker artrose van de heup.", "S168"),
        say("Klachten kunnen er ook erger van worden.", "S10"),
        say("Elke kilo minder telt.", "S11"),
    ),
)
SHOES = Care(
    "schoenen",
    "Draag goede schoenen",
    (
        say("Kies schoenen die steun geven en de klap van elke stap dempen.", "S125"),
        say("Dat telt vooral als u lang wandelt of sport.", "S125"),
    ),
)

PREVENTION = (MOVE, POSTURE, BUILD_UP, WEIGHT, SHOES)
