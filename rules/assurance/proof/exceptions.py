"""Questions that are skipped although their answer could have raised the level, and why.

A question kept from somebody is a decision. Every one that could matter stands here with its
reason in plain Dutch; the proof fails on any other.
"""

SKIPPED: dict[str, str] = {
    "val": "Alleen na een val. Wie niet viel, kan niet zeggen hoe.",
    "valwanneer": "Alleen na een val. Wie niet viel, kan niet zeggen wanneer.",
    "staansinds": "Wie loopt zoals voor de klacht of alleen mank loopt, kan ‘sinds wanneer’ niet "
    "zinvol beantwoorden. Wie op de grond ligt, krijgt al 112.",
    "been": "Een ander been of een groeiende blauwe plek hoort bij een val of niet kunnen staan. "
    "Bij kinderen wordt het altijd gevraagd.",
    "sindskoorts": "Alleen bij koorts. Een kind met koorts krijgt al ‘spoed’.",
    "buik": "Versie voor volwassenen. Kinderen krijgen hun eigen versie.",
    "buikkind": "Versie voor kinderen. Volwassenen krijgen hun eigen versie.",
    "bult": "Alleen bij een bult in de lies.",
    "zaadbal": "Alleen bij pijn of een bult bij een zaadbal.",
    "kankerwanneer": "Alleen wie kanker heeft of had.",
    "risico": "Versie vanaf 50 jaar. Onder 50 staat zwangerschap erbij.",
    "risicojong": "Versie onder 50 jaar. Zwangerschap wordt vanaf 50 niet gevraagd.",
    "zwanger": "Alleen wie zwanger is of dat kan zijn.",
    "belasting": "Zelfde vraag als ‘belastinghuid’, voor wie geen dove plek heeft.",
    "belastinghuid": "Zelfde vraag als ‘belasting’, voor wie een dove plek heeft.",
    "lichaam": "Versie onder 50 jaar.",
    "lichaam50": "Versie vanaf 50 jaar: hoofdpijn en slecht zien wijzen pas dan op een "
    "ontstoken bloedvat.",
}
