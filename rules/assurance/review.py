"""The reviewer's book: every rule and every text in plain Dutch, as Markdown, ready to sign.

It is made from the rules themselves, so it cannot say anything else than what they do. The mark
on its cover is computed from all that follows: a signature holds for exactly these rules.
"""

from __future__ import annotations

import hashlib

from rules.assurance import chapters
from rules.assurance.approval import statement
from rules.assurance.mix.told import ordinary_lines
from rules.assurance.told import accuracy_lines, exception_lines, proof_lines
from rules.knowledge.causes import CAUSES
from rules.knowledge.open_points import OPEN_POINTS
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.red_flags import RED_FLAGS
from rules.knowledge.sources import SOURCES
from rules.language import DUTCH, N_, _, speaking, spoken
from rules.model import (
    Urgency,
)
from rules.reasoning import assess

COVER = N_(
    """\
# Zelfcheck heupklachten: boek voor wie de regels nakijkt

Kenmerk van deze regels: `%(mark)s`. Verandert er één regel, vraag of tekst, dan verandert het
kenmerk en geldt de handtekening niet meer.

Dit boek bevat %(questions)s vragen, %(flags)s alarmtekens, %(causes)s oorzaken, %(points)s open
punten en %(sources)s bronnen. Begin bij de open punten: daar is uw keuze het meest nodig.

|  | Fysiotherapeut | Huisarts |
| --- | --- | --- |
| Naam |  |  |
| Functie |  |  |
| Datum van nakijken |  |  |
| Kenmerk dat is nagekeken |  |  |
| Akkoord, of wat er anders moet |  |  |
| Handtekening |  |  |
"""
)

HOW_IT_WORKS = N_(
    """\
## Hoe het werkt

- Alarmtekens bepalen hoe snel iemand hulp nodig heeft. Het hoogste wint en niets verlaagt het.
- De niveaus van laag naar hoog: %(levels)s.
- Zonder alarmteken van huisarts of hoger beslist een kleine tabel over de antwoorden.
- ‘Weet ik niet’ op een vraag die een alarmteken leest, sluit zelfzorg uit.
- Punten zetten alleen de oorzaken op volgorde. Het niveau leest nooit een punt.
- Een oorzaak staat in de uitslag vanaf %(shown_from)s punten, en hooguit %(within)s punten onder de
  eerste. Er staan er hooguit %(at_most)s. Bij gelijke punten geldt de volgorde van dit boek.
- ‘Past goed’ staat er vanaf %(well)s punten en %(lead)s punten meer dan de volgende.
- Artrose en pijn aan de zijkant staan er samen als beide genoeg punten hebben. Een zenuw uit de rug
  staat altijd voor pijn diep in de bil.
- Vanaf vandaag ziet de bezoeker geen oorzaken. Een kind ziet ze nooit.
- Bij 112 stoppen de vragen meteen. Bij spoed stoppen ze na deel 1.
- Een alarmteken geldt alleen voor antwoorden die zijn gegeven. Een vraag die niet is gesteld, telt
  niet mee.
- Tussen haken staat de bron. Consensus betekent: klinisch beredeneerd, geen bron gelezen.
"""
)


def book() -> str:
    """The whole book as Markdown in the language that is spoken, cover included.

    Every language has the mark of the Dutch book, which is the one that is signed.
    """
    content = _content()
    with speaking(DUTCH):
        mark = hashlib.sha256(_content().encode()).hexdigest()[:12]
    return f"{_cover(mark)}\n{content}"


def _content() -> str:
    every = (
        *(
            _how_it_works,
            _open_points,
            chapters.questions,
            chapters.flags,
            chapters.base_table,
            chapters.levels,
        ),
        *(chapters.causes, chapters.cares, _proven, _sources),
    )
    return "\n".join("\n".join(chapter()) for chapter in every)


def _cover(mark: str) -> str:
    cover = _(
        COVER,
        mark=mark,
        questions=len(QUESTIONS),
        flags=len(RED_FLAGS),
        causes=len(CAUSES),
        points=len(OPEN_POINTS),
        sources=len(SOURCES),
    )
    if spoken() == DUTCH:
        return cover
    translated = _("Dit is een vertaling. De Nederlandse tekst geldt.")
    return f"{cover}\n{translated}\n"


def _how_it_works() -> chapters.Lines:
    yield _(
        HOW_IT_WORKS,
        levels=", ".join(_(level.id) for level in Urgency),
        shown_from=assess.SHOWN_FROM,
        within=assess.SHOWN_WITHIN,
        at_most=assess.SHOWN_AT_MOST,
        well=assess.FITS_WELL_FROM,
        lead=assess.FITS_WELL_LEAD,
    )


def _open_points() -> chapters.Lines:
    yield chapters.chapter(N_("Open punten: wat u nog moet beslissen"))
    for point in OPEN_POINTS:
        yield f"### {point.id}\n"
        yield chapters.item(N_("Vraag"), _(point.question))
        yield chapters.item(N_("Nu gekozen"), _(point.chosen))
        yield chapters.item(N_("Uw besluit"))
        yield ""


def _proven() -> chapters.Lines:
    yield chapters.chapter(N_("Bewijs en metingen"))
    yield _("Vastgelegd op %(date)s door %(name)s (%(role)s).", **_approval()) + "\n"
    for heading, lines in (
        (_("Wat is bewezen"), proof_lines()),
        (_("Vragen die worden overgeslagen"), exception_lines()),
        (_("Gepubliceerde gevallen"), accuracy_lines()),
        (_("Gewone bezoekers"), ordinary_lines()),
    ):
        yield f"### {heading}\n"
        yield from (f"- {line}" for line in lines)
        yield ""


def _approval() -> dict[str, str]:
    signed = statement()
    name, role = signed["name"], signed["role"]
    return {"date": signed["date"], "name": _(name), "role": _(role)}


def _sources() -> chapters.Lines:
    yield chapters.chapter(N_("Bronnen"))
    for name, source in SOURCES.items():
        yield f"- {name}: {source.title}. {source.address}"
