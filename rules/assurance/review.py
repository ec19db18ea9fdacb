"""The reviewer's book: every rule and every text in plain Dutch, as Markdown, ready to sign.

It is made from the rules themselves, so it cannot say anything else than what they do. The mark
on its cover is computed from all that follows: a signature holds for exactly these rules.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import combinations

from rules.assurance.approval import approved
from rules.assurance.mix.told import ordinary_lines
from rules.assurance.told import accuracy_lines, exception_lines, proof_lines
from rules.conditions import ALWAYS
from rules.knowledge.advice import ADVICE, ALARM_SIGNS, UNTIL_SEEN, Advice, advice_for
from rules.knowledge.base_level import TABLE
from rules.knowledge.care import PREVENTION, TREATMENTS
from rules.knowledge.causes import CAUSES
from rules.knowledge.follow_up import FOLLOW_UPS
from rules.knowledge.open_points import OPEN_POINTS
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.questions.first import ADULT, CHILD
from rules.knowledge.questions.pain import location
from rules.knowledge.red_flags import RED_FLAGS
from rules.knowledge.sources import SOURCES
from rules.language import DUTCH, N_, _, either, speaking, spoken, together
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
from rules.reasoning import assess
from rules.reasoning.what_if import SIGNS_PER_CALL

Lines = Iterator[str]

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

WHO = {
    ALWAYS: N_("iedereen"),
    ADULT: N_("iedereen van 18 jaar of ouder"),
    CHILD: N_("kinderen tot 18 jaar"),
}

PARTS_OF_A_CAUSE = {
    "what": N_("Wat is het?"),
    "fits": N_("Waar past het bij?"),
    "do": N_("Wat kunt u doen?"),
    "avoid": N_("Wat kunt u beter laten?"),
    "physiotherapist": N_("Wat doet de fysiotherapeut?"),
    "course": N_("Hoe gaat het verder?"),
    "call": N_("Wanneer belt u een arts?"),
    "step_up": N_("Als zelf proberen niet helpt"),
}

LATER_SIGNS = N_(
    "De uitslag noemt daar ook tekens bij die er nog niet zijn (bij de vragen: ‘later’). De "
    "regels zelf bepalen welke: elk teken dat het niveau zou verhogen, met het advies dat dan "
    "geldt, per advies hooguit %(signs)s.\n"
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
    chapters = (
        *(_how_it_works, _open_points, _questions, _flags, _base_table, _levels),
        *(_causes, _cares, _proven, _sources),
    )
    return "\n".join("\n".join(chapter()) for chapter in chapters)


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


def _how_it_works() -> Lines:
    yield _(
        HOW_IT_WORKS,
        levels=", ".join(_(level.id) for level in Urgency),
        shown_from=assess.SHOWN_FROM,
        within=assess.SHOWN_WITHIN,
        at_most=assess.SHOWN_AT_MOST,
        well=assess.FITS_WELL_FROM,
        lead=assess.FITS_WELL_LEAD,
    )


def _open_points() -> Lines:
    yield _chapter(N_("Open punten: wat u nog moet beslissen"))
    for point in OPEN_POINTS:
        yield f"### {point.id}\n"
        yield _item(N_("Vraag"), _(point.question))
        yield _item(N_("Nu gekozen"), _(point.chosen))
        yield _item(N_("Uw besluit"))
        yield ""


def _questions() -> Lines:
    yield _chapter(N_("De vragen"))
    for question in QUESTIONS:
        yield from _question(question)


def _question(question: Question) -> Lines:
    yield f"### {_(question.title)} ({question.code}, `{question.id}`)\n"
    yield _item(N_("Deel"), f"{question.part.number}, {_(question.part.title)}")
    yield _item(N_("Heet in de regels"), _(question.short))
    yield _item(N_("Gevraagd als"), question.asked_when)
    yield _item(N_("Waarom"), _(question.why))
    if question.hint:
        yield _item(N_("Uitleg"), _(question.hint))
    yield _item(N_("Wie niets kiest, leest"), _(question.missing))
    one = isinstance(question, OneOf)
    yield _item(N_("Eén antwoord") if one else N_("Eén of meer antwoorden"))
    for option in question.options:
        yield f"  - `{option.id}` {_(option.label)}{f' ({_(option.hint)})' if option.hint else ''}"
        if option.sign:
            yield "    " + _item(N_("later"), f"“{_(option.sign)}”")
    yield ""


def _flags() -> Lines:
    yield _chapter(N_("De alarmtekens"))
    for flag in RED_FLAGS:
        yield from _flag(flag)


def _flag(flag: RedFlag) -> Lines:
    without = _("extra reden zonder eigen niveau")
    yield f"### {flag.id}: {without if flag.level is None else _(flag.level.id)}\n"
    yield _item(N_("Voor wie"), _(WHO[flag.who]) if flag.who in WHO else flag.who)
    yield _item(N_("Als"), flag.when)
    if flag.contact is not Contact.GP:
        yield _item(N_("Bellen met"), _(flag.contact))
    yield _item(N_("Onderbouwing"), _proof(flag.evidence))
    yield _item(N_("De bezoeker leest"))
    yield from _said((flag.reason.behind, flag.reason.why), "  - ")
    yield _item(N_("Om te vertellen aan de telefoon"))
    yield from _said(flag.reason.tell, "  - ")
    yield _item(N_("Tot er iemand heeft gekeken"))
    yield from _said(flag.reason.until, "  - ")
    yield ""


def _base_table() -> Lines:
    yield _chapter(N_("Het niveau zonder alarmteken"))
    yield _("De eerste regel die klopt, beslist.") + "\n"
    for number, row in enumerate(TABLE, 1):
        rule = _("Regel")
        yield f"### {rule} {number}: {_(row.level.id)}\n"
        yield _item(N_("Als"), row.when)
        yield _item(N_("De bezoeker leest"), _(row.reason))
        yield ""


def _levels() -> Lines:
    yield _chapter(N_("Wat elk niveau zegt"))
    for level in reversed(Urgency):
        yield from _level(level)
    yield "#" + _chapter(N_("Altijd onder vandaag: wanneer direct bellen"))
    yield from _said(ALARM_SIGNS)
    yield ""
    yield _(LATER_SIGNS, signs=SIGNS_PER_CALL)


def _level(level: Urgency) -> Lines:
    yield f"### {_(level.id)}\n"
    yield f"- {_advice(ADVICE[level])}"
    for advice, contacts in _other_advice(level).items():
        asked = together(_(contact) for contact in contacts)
        when = _("Als alarmtekens vragen om %(contacts)s", contacts=asked)
        yield f"- {when}: {_advice(advice)}"
    if level in UNTIL_SEEN:
        yield _item(N_("Tot er iemand heeft gekeken"))
        yield from _said(UNTIL_SEEN[level], "  - ")
    for line in FOLLOW_UPS:
        if level in line.levels:
            yield _item(N_("Als"), line.when)
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
            found.setdefault(advice_for(Result(level, fired, "", False, (), None)), contacts)
    return {advice: contacts for advice, contacts in found.items() if advice != ADVICE[level]}


def _causes() -> Lines:
    yield _chapter(N_("De oorzaken: punten en teksten"))
    for cause in CAUSES:
        yield from _cause(cause)


def _cause(cause: Cause) -> Lines:
    labels = {option.id: _(option.label) for option in location.options}
    codes = either(cause.icpc) or _("geen bevestigde code")
    yield f"### {_(cause.name)} (`{cause.id}`)\n"
    yield _item(N_("Medische naam"), _(cause.medical_name))
    yield f"- ICPC: {codes}"
    yield _item(N_("Kort"), _(cause.summary))
    yield _item(N_("Plek"), ", ".join(labels[place] for place in cause.places))
    if cause.block:
        yield _item(N_("Staat in de uitslag samen met andere onder"), _(cause.block))
    yield _item(N_("Punten")) if cause.findings else "- " + _("Deze oorzaak krijgt geen punten.")
    condition = _("Als")
    for finding in cause.findings:
        yield f"  - **{finding.points:+d}** {_(finding.text)} {_proof(finding.evidence)}"
        yield f"    {condition}: {finding.when}"
    for field, heading in PARTS_OF_A_CAUSE.items():
        if statements := getattr(cause, field):
            yield f"- {_(heading)}"
            yield from _said(statements, "  - ")
    if cause.helps:
        yield "- " + _("Wat behandeling en voorkomen hier kunnen doen")
    for helps in cause.helps:
        yield from _said([helps.statement], f"  - {_(helps.care.name)}: ")
    yield ""


def _cares() -> Lines:
    for heading, cares in ((_("Behandeling"), TREATMENTS), (_("Voorkomen"), PREVENTION)):
        yield f"## {heading}\n"
        for care in cares:
            yield f"### {_(care.name)}\n"
            yield from _said(care.statements)
            yield ""


def _proven() -> Lines:
    yield _chapter(N_("Bewijs en metingen"))
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
    signed = approved()
    name, role = signed["name"], signed["role"]
    return {"date": signed["date"], "name": _(name), "role": _(role)}


def _sources() -> Lines:
    yield _chapter(N_("Bronnen"))
    for name, source in SOURCES.items():
        yield f"- {name}: {source.title}. {source.address}"


def _chapter(title: str) -> str:
    return f"## {_(title)}\n"


def _item(name: str, said: object = "") -> str:
    return f"- {_(name)}: {said}".rstrip()


def _said(statements: Iterable[Statement], before: str = "- ") -> Lines:
    for statement in statements:
        sources = ", ".join(statement.sources) or _("consensus")
        yield f"{before}{_(statement.text)} [{sources}]"


def _advice(advice: Advice) -> str:
    return " ".join((f"{_(advice.heading)}.", *map(_, advice.sentences)))


def _proof(evidence: Evidence) -> str:
    sources = f" [{', '.join(evidence.sources)}]" if evidence.sources else ""
    grade = _(evidence.grade.value)
    return f"{grade[0].upper()}{grade[1:]}{sources}."
