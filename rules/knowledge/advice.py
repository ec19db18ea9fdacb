"""What each urgency tells the visitor to do, and the signs that make it urgent after all.

Texts of clinical-corrections §4. Who is called depends on the flags that decided: a midwife in
pregnancy, the hospital for an operated hip, else the general practitioner.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from rules.language import N_
from rules.model import Contact, Result, Statement, Urgency, say


@dataclass(frozen=True)
class Advice:
    """What to do: one short call to action, and the sentences that go with it.

    `later` is the same action for somebody whose complaint changes: what to do then.
    """

    heading: str
    sentences: tuple[str, ...]
    later: str = ""


_OUT_OF_HOURS = "Is de praktijk dicht? Bel dan de huisartsenpost."
_WHEN_WORSE = "Krijgt u geen contact, of gaat het snel slechter? Bel 112."
_MIDWIFE_FIRST = "Lukt dat niet? Bel uw huisarts of de huisartsenpost."

ADVICE: dict[Urgency, Advice] = {
    Urgency.EMERGENCY: Advice(
        "Bel nu 112",
        ("Wacht niet.", "Vertel aan de telefoon wat u hier heeft ingevuld."),
        "Bel 112",
    ),
    Urgency.URGENT: Advice(
        "Bel nu uw huisarts",
        (
            "Is het avond, nacht of weekend? Bel dan de huisartsenpost.",
            "Wacht niet tot morgen.",
            _WHEN_WORSE,
        ),
        "Bel meteen uw huisarts of de huisartsenpost",
    ),
    Urgency.TODAY: Advice(
        "Bel vandaag uw huisarts",
        (_OUT_OF_HOURS,),
        "Bel dezelfde dag uw huisarts of de huisartsenpost",
    ),
    Urgency.GP: Advice(
        "Maak deze week een afspraak bij uw huisarts",
        ("Bel uw huisarts en vertel wat u hier heeft ingevuld.",),
        "Maak diezelfde week een afspraak bij uw huisarts",
    ),
    Urgency.PHYSIOTHERAPIST: Advice(
        "Maak een afspraak bij de fysiotherapeut",
        ("U mag zelf bellen.", "U heeft geen verwijsbrief nodig."),
        "Maak een afspraak bij de fysiotherapeut",
    ),
    Urgency.SELF_CARE: Advice(
        "U kunt eerst zelf aan de slag",
        (
            "Wordt het niet beter in 4 tot 6 weken, of wordt het erger?",
            "Maak dan een afspraak bij de fysiotherapeut.",
        ),
    ),
}

_MIDWIFE: dict[Urgency, Advice] = {
    Urgency.URGENT: Advice(
        "Bel nu uw verloskundige",
        (_MIDWIFE_FIRST, _WHEN_WORSE),
        "Bel meteen uw verloskundige",
    ),
    Urgency.GP: Advice(
        "Bel deze week uw verloskundige",
        ("Lukt dat niet? Bel uw huisarts.",),
        "Bel diezelfde week uw verloskundige",
    ),
}

_HOSPITAL: dict[Urgency, Advice] = {
    urgency: replace(
        ADVICE[urgency],
        sentences=(
            "U mag ook het ziekenhuis bellen waar uw heup is behandeld.",
            *ADVICE[urgency].sentences,
        ),
    )
    for urgency in (Urgency.URGENT, Urgency.GP)
}

IN_THE_MORNING = replace(
    ADVICE[Urgency.TODAY],
    sentences=(
        *ADVICE[Urgency.TODAY].sentences,
        "Is het nacht en wordt het niet erger? Dan mag het bij deze klacht om 8 uur.",
    ),
)

_MIDWIFE_TOO = N_("Bel ook uw verloskundige.")

EVERY_ADVICE = (*ADVICE.values(), IN_THE_MORNING, *_MIDWIFE.values(), *_HOSPITAL.values())


def advice_for(result: Result) -> Advice:
    """What this result tells the visitor to do, and whom to call."""
    general = ADVICE[result.urgency]
    contacts = {flag.contact for flag in result.flags if flag.level in (None, result.urgency)}
    if contacts == {Contact.MIDWIFE}:
        return _MIDWIFE.get(result.urgency, general)
    if Contact.HOSPITAL in contacts:
        return _HOSPITAL.get(result.urgency, general)
    if Contact.MIDWIFE in contacts and result.urgency < Urgency.EMERGENCY:
        return replace(general, sentences=(*general.sentences, _MIDWIFE_TOO))
    if result.urgency is Urgency.TODAY and all(flag.until_eight for flag in result.deciding):
        return IN_THE_MORNING
    return general


_FASTING = say(
    "Eet en drink niets tot iemand heeft gekeken. Heeft u diabetes? Vraag dan wat u moet doen."
)

UNTIL_SEEN: dict[Urgency, tuple[Statement, ...]] = {
    Urgency.SELF_CARE: (
        say("Heeft u pijn? U mag paracetamol nemen, zoals op de verpakking staat."),
    ),
    Urgency.GP: (say("Begin nog niet met iets nieuws of zwaars."),),
    Urgency.TODAY: (
        say("Doe geen oefeningen tot een arts heeft gekeken.", "S44", "S45"),
        say("Gebruik geen warmte of massage op de plek."),
        say("Vraag aan de telefoon wat u tot die tijd wel en niet mag doen."),
    ),
    Urgency.URGENT: (
        say("Blijf bij de telefoon. Laat iemand bij u komen als dat kan."),
        _FASTING,
    ),
    Urgency.EMERGENCY: (say("Blijf aan de telefoon. Doe wat de centrale zegt."), _FASTING),
}

WHEN_WORSE = N_("Als het slechter gaat")

_EXAMINED = N_("De fysiotherapeut onderzoekt uw heup en maakt samen met u een plan.")

TO_CLINIC: dict[Urgency, str] = {
    Urgency.GP: N_("Ga eerst naar de huisarts. Daarna kunt u bij ons terecht."),
    Urgency.PHYSIOTHERAPIST: _EXAMINED,
    Urgency.SELF_CARE: _EXAMINED,
}

ALARM_SIGNS: tuple[Statement, ...] = (
    say("U krijgt koorts.", "S53"),
    say("U kunt niet meer op uw been staan.", "S101"),
    say("U krijgt een doof gevoel tussen uw benen.", "S63", "S69"),
    say("Plassen lukt niet meer.", "S63", "S69"),
    say("De pijn wordt snel erger.", "S87"),
)
