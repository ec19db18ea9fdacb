"""The reviewer's book: every rule and every text in plain Dutch, as Markdown, ready to sign.

It is made from the rules themselves, so it cannot say anything else than what they do. The mark
on its cover is computed from all that follows: a signature holds for exactly these rules.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import combinations

from rules import assess
from rules.advice import ADVICE, ALARM_SIGNS, UNTIL_SEEN, Advice, advice_for
from rules.base_level import TABLE
from rules.care import PREVENTION, TREATMENTS
from rules.causes import CAUSES
from rules.conditions import ALWAYS
from rules.follow_up import FOLLOW_UPS
from rules.model import (
    Cause,
    Contact,
    Evidence,
    OneOf,
    Question,
    RedFlag,
    Result,
    Statement,
    Urgency,
)
from rules.open_points import OPEN_POINTS
from rules.proof.approved import approved
from rules.proof.told import accuracy_lines, exception_lines, proof_lines
from rules.questions import QUESTIONS
from rules.questions.first import ADULT, CHILD
from rules.questions.pain import location
from rules.red_flags import RED_FLAGS
from rules.sources import SOURCES
from rules.what_if import SIGNS_PER_CALL

Lines = Iterator[str]

TITLE = "Zelfcheck heupklachten: boek voor wie de regels nakijkt"

COVER = """\
# {title}

Kenmerk van deze regels: `{mark}`. Verandert er één regel, vraag of tekst, dan verandert het kenmerk
en geldt de handtekening niet meer.

Dit boek bevat {questions} vragen, {flags} alarmtekens, {causes} oorzaken, {points} open punten en
{sources} bronnen. Begin bij de open punten: daar is uw keuze het meest nodig.

|  | Fysiotherapeut | Huisarts |
| --- | --- | --- |
| Naam |  |  |
| Functie |  |  |
| Datum van nakijken |  |  |
| Kenmerk dat is nagekeken |  |  |
| Akkoord, of wat er anders moet |  |  |
| Handtekening |  |  |
"""

HOW_IT_WORKS = """\
## Hoe het werkt

- Alarmtekens bepalen hoe snel iemand hulp nodig heeft. Het hoogste wint en niets verlaagt het.
- De niveaus van laag naar hoog: {levels}.
- Zonder alarmteken van huisarts of hoger beslist een kleine tabel over de antwoorden.
- ‘Weet ik niet’ op een vraag die een alarmteken leest, sluit zelfzorg uit.
- Punten zetten alleen de oorzaken op volgorde. Het niveau leest nooit een punt.
- Een oorzaak staat in de uitslag vanaf {shown_from} punten, en hooguit {within} punten onder de
  eerste. Er staan er hooguit {at_most}. Bij gelijke punten geldt de volgorde van dit boek.
- ‘Past goed’ staat er vanaf {well} punten en {lead} punten meer dan de volgende.
- Artrose en pijn aan de zijkant staan er samen als beide genoeg punten hebben. Een zenuw uit de rug
  staat altijd voor pijn diep in de bil.
- Vanaf vandaag ziet de bezoeker geen oorzaken. Een kind ziet ze nooit.
- Bij 112 stoppen de vragen meteen. Bij spoed stoppen ze na deel 1.
- Een alarmteken geldt alleen voor antwoorden die zijn gegeven. Een vraag die niet is gesteld, telt
  niet mee.
- Tussen haken staat de bron. Consensus betekent: klinisch beredeneerd, geen bron gelezen.
"""

WHO = {ALWAYS: "iedereen", ADULT: "iedereen van 18 jaar of ouder", CHILD: "kinderen tot 18 jaar"}

PARTS_OF_A_CAUSE = {
    "what": "Wat is het?",
    "fits": "Waar past het bij?",
    "do": "Wat kunt u doen?",
    "avoid": "Wat kunt u beter laten?",
    "physiotherapist": "Wat doet de fysiotherapeut?",
    "course": "Hoe gaat het verder?",
    "call": "Wanneer belt u een arts?",
    "step_up": "Als zelf proberen niet helpt",
}


def book() -> str:
    """The whole book as Markdown, cover included."""
    chapters = (
        *(_how_it_works, _open_points, _questions, _flags, _base_table, _levels),
        *(_causes, _cares, _proven, _sources),
    )
    content = "\n".join("\n".join(chapter()) for chapter in chapters)
    return f"{_cover(content)}\n{content}"


def _cover(content: str) -> str:
    return COVER.format(
        title=TITLE,
        mark=hashlib.sha256(content.encode()).hexdigest()[:12],
        questions=len(QUESTIONS),
        flags=len(RED_FLAGS),
        causes=len(CAUSES),
        points=len(OPEN_POINTS),
        sources=len(SOURCES),
    )


def _how_it_works() -> Lines:
    yield HOW_IT_WORKS.format(
        levels=", ".join(level.id for level in Urgency),
        shown_from=assess.SHOWN_FROM,
        within=assess.SHOWN_WITHIN,
        at_most=assess.SHOWN_AT_MOST,
        well=assess.FITS_WELL_FROM,
        lead=assess.FITS_WELL_LEAD,
    )


def _open_points() -> Lines:
    yield "## Open punten: wat u nog moet beslissen\n"
    for point in OPEN_POINTS:
        yield f"### {point.id}\n"
        yield f"- Vraag: {point.question}"
        yield f"- Nu gekozen: {point.chosen}"
        yield "- Uw besluit:"
        yield ""


def _questions() -> Lines:
    yield "## De vragen\n"
    for question in QUESTIONS:
        yield from _question(question)


def _question(question: Question) -> Lines:
    yield f"### {question.title} ({question.code}, `{question.id}`)\n"
    yield f"- Deel {question.part.number}, {question.part.title}"
    yield f"- Heet in de regels: {question.short}"
    yield f"- Gevraagd als: {question.asked_when}"
    yield f"- Waarom: {question.why}"
    if question.hint:
        yield f"- Uitleg: {question.hint}"
    yield f"- Wie niets kiest, leest: {question.missing}"
    yield "- Eén antwoord:" if isinstance(question, OneOf) else "- Eén of meer antwoorden:"
    for option in question.options:
        yield f"  - `{option.id}` {option.label}{f' ({option.hint})' if option.hint else ''}"
        if option.sign:
            yield f"    - later: “{option.sign}”"
    yield ""


def _flags() -> Lines:
    yield "## De alarmtekens\n"
    for flag in RED_FLAGS:
        yield from _flag(flag)


def _flag(flag: RedFlag) -> Lines:
    level = "extra reden zonder eigen niveau" if flag.level is None else flag.level.id
    yield f"### {flag.id}: {level}\n"
    yield f"- Voor wie: {WHO.get(flag.who, flag.who)}"
    yield f"- Als: {flag.when}"
    if flag.contact is not Contact.GP:
        yield f"- Bellen met: {flag.contact}"
    yield f"- Onderbouwing: {_proof(flag.evidence)}"
    yield "- De bezoeker leest:"
    yield from _said((flag.reason.behind, flag.reason.why), "  - ")
    yield "- Om te vertellen aan de telefoon:"
    yield from _said(flag.reason.tell, "  - ")
    yield "- Tot er iemand heeft gekeken:"
    yield from _said(flag.reason.until, "  - ")
    yield ""


def _base_table() -> Lines:
    yield "## Het niveau zonder alarmteken\n"
    yield "De eerste regel die klopt, beslist.\n"
    for number, row in enumerate(TABLE, 1):
        yield f"### Regel {number}: {row.level.id}\n"
        yield f"- Als: {row.when}"
        yield f"- De bezoeker leest: {row.reason}"
        yield ""


def _levels() -> Lines:
    yield "## Wat elk niveau zegt\n"
    for level in reversed(Urgency):
        yield from _level(level)
    yield "### Altijd onder vandaag: wanneer direct bellen\n"
    yield from _said(ALARM_SIGNS)
    yield ""
    yield (
        "De uitslag noemt daar ook tekens bij die er nog niet zijn (bij de vragen: ‘later’). De "
        "regels zelf bepalen welke: elk teken dat het niveau zou verhogen, met het advies dat dan "
        f"geldt, per advies hooguit {SIGNS_PER_CALL}.\n"
    )


def _level(level: Urgency) -> Lines:
    yield f"### {level.id}\n"
    yield f"- {_advice(ADVICE[level])}"
    for advice, contacts in _other_advice(level).items():
        yield f"- Als alarmtekens vragen om {' en '.join(contacts)}: {_advice(advice)}"
    if level in UNTIL_SEEN:
        yield "- Tot er iemand heeft gekeken:"
        yield from _said(UNTIL_SEEN[level], "  - ")
    for line in FOLLOW_UPS:
        if level in line.levels:
            yield f"- Als: {line.when}"
            yield from _said([line.statement], "  - ")
    yield ""


def _other_advice(level: Urgency) -> dict[Advice, tuple[Contact, ...]]:
    """The advice at this level when somebody else is called, too, and whom its flags ask for."""
    if level < Urgency.GP:
        return {}
    flags = {flag.contact: flag for flag in RED_FLAGS if flag.level in (None, level)}
    found: dict[Advice, tuple[Contact, ...]] = {}
    for size in range(1, len(flags) + 1):
        for contacts in combinations(flags, size):
            fired = tuple(flags[contact] for contact in contacts)
            found.setdefault(advice_for(Result(level, fired, "", False, (), False)), contacts)
    return {advice: contacts for advice, contacts in found.items() if advice != ADVICE[level]}


def _causes() -> Lines:
    yield "## De oorzaken: punten en teksten\n"
    for cause in CAUSES:
        yield from _cause(cause)


def _cause(cause: Cause) -> Lines:
    places = {option.id: option.label for option in location.options}
    yield f"### {cause.name} (`{cause.id}`)\n"
    yield f"- Medische naam: {cause.medical_name}"
    yield f"- ICPC: {' of '.join(cause.icpc) or 'geen bevestigde code'}"
    yield f"- Kort: {cause.summary}"
    yield f"- Plek: {', '.join(places[place] for place in cause.places)}"
    if cause.block:
        yield f"- Staat in de uitslag samen met andere onder: {cause.block}"
    yield "- Punten:" if cause.findings else "- Deze oorzaak krijgt geen punten."
    for finding in cause.findings:
        yield f"  - **{finding.points:+d}** {finding.text} {_proof(finding.evidence)}"
        yield f"    Als: {finding.when}"
    for field, heading in PARTS_OF_A_CAUSE.items():
        if statements := getattr(cause, field):
            yield f"- {heading}"
            yield from _said(statements, "  - ")
    if cause.helps:
        yield "- Wat behandeling en voorkomen hier kunnen doen"
    for helps in cause.helps:
        yield from _said([helps.statement], f"  - {helps.care.name}: ")
    yield ""


def _cares() -> Lines:
    for heading, cares in (("Behandeling", TREATMENTS), ("Voorkomen", PREVENTION)):
        yield f"## {heading}\n"
        for care in cares:
            yield f"### {care.name}\n"
            yield from _said(care.statements)
            yield ""


def _proven() -> Lines:
    yield "## Bewijs en metingen\n"
    signed = approved()
    yield f"Vastgelegd op {signed['date']} door {signed['name']} ({signed['role']}).\n"
    for heading, lines in (
        ("Wat is bewezen", proof_lines()),
        ("Vragen die worden overgeslagen", exception_lines()),
        ("Gepubliceerde gevallen", accuracy_lines()),
    ):
        yield f"### {heading}\n"
        yield from (f"- {line}" for line in lines)
        yield ""


def _sources() -> Lines:
    yield "## Bronnen\n"
    for name, source in SOURCES.items():
        yield f"- {name}: {source.title}. {source.address}"


def _said(statements: Iterable[Statement], before: str = "- ") -> Lines:
    for statement in statements:
        yield f"{before}{statement.text} [{', '.join(statement.sources) or 'consensus'}]"


def _advice(advice: Advice) -> str:
    return " ".join((f"{advice.heading}.", *advice.sentences))


def _proof(evidence: Evidence) -> str:
    sources = f" [{', '.join(evidence.sources)}]" if evidence.sources else ""
    return f"{evidence.grade.capitalize()}{sources}."
