"""The chapters of the reviewer's book that say the rules: each thing that is signed in a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from rules.conditions import ALWAYS
from rules.knowledge.advice import (
    ADVICE,
    ALARM_SIGNS,
    IN_THE_MORNING,
    UNTIL_SEEN,
    Advice,
    advice_for,
)
from rules.knowledge.base_level import TABLE
from rules.knowledge.care import PREVENTION, TREATMENTS
from rules.knowledge.causes import CAUSES
from rules.knowledge.follow_up import FOLLOW_UPS
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.questions.first import ADULT, CHILD
from rules.knowledge.questions.pain import location
from rules.knowledge.red_flags import RED_FLAGS
from rules.language import N_, _, either, together
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
from rules.reasoning.what_if import SIGNS_PER_CALL

Lines = Iterator[str]


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


def questions() -> Lines:
    """Every question, with its options and when it is asked."""
    yield chapter(N_("De vragen"))
    for question in QUESTIONS:
        yield from _question(question)


def _question(question: Question) -> Lines:
    yield f"### {_(question.title)} ({question.code}, `{question.id}`)\n"
    yield item(N_("Deel"), f"{question.part.number}, {_(question.part.title)}")
    yield item(N_("Heet in de regels"), _(question.short))
    yield item(N_("Gevraagd als"), question.asked_when)
    yield item(N_("Waarom"), _(question.why))
    if question.hint:
        yield item(N_("Uitleg"), _(question.hint))
    yield item(N_("Wie niets kiest, leest"), _(question.missing))
    one = isinstance(question, OneOf)
    yield item(N_("Eén antwoord") if one else N_("Eén of meer antwoorden"))
    for option in question.options:
        yield f"  - `{option.id}` {_(option.label)}{f' ({_(option.hint)})' if option.hint else ''}"
        if option.sign:
            yield "    " + item(N_("later"), f"“{_(option.sign)}”")
    yield ""


def flags() -> Lines:
    """Every red flag, with its condition, its level and what is said."""
    yield chapter(N_("De alarmtekens"))
    for flag in RED_FLAGS:
        yield from _flag(flag)


def _flag(flag: RedFlag) -> Lines:
    without = _("extra reden zonder eigen niveau")
    yield f"### {flag.id}: {without if flag.level is None else _(flag.level.id)}\n"
    yield item(N_("Voor wie"), _(WHO[flag.who]) if flag.who in WHO else flag.who)
    yield item(N_("Als"), flag.when)
    if flag.contact is not Contact.GP:
        yield item(N_("Bellen met"), _(flag.contact))
    if flag.until_eight:
        yield item(N_("In de nacht"), _("mag wachten tot 8 uur als het niet erger wordt"))
    yield item(N_("Onderbouwing"), _proof(flag.evidence))
    yield item(N_("De bezoeker leest"))
    yield from _said((flag.reason.behind, flag.reason.why), "  - ")
    yield item(N_("Om te vertellen aan de telefoon"))
    yield from _said(flag.reason.tell, "  - ")
    yield item(N_("Tot er iemand heeft gekeken"))
    yield from _said(flag.reason.until, "  - ")
    yield ""


def base_table() -> Lines:
    """What decides when no red flag fires."""
    yield chapter(N_("Het niveau zonder alarmteken"))
    yield _("De eerste regel die klopt, beslist.") + "\n"
    for number, row in enumerate(TABLE, 1):
        rule = _("Regel")
        yield f"### {rule} {number}: {_(row.level.id)}\n"
        yield item(N_("Als"), row.when)
        yield item(N_("De bezoeker leest"), _(row.reason))
        yield ""


def levels() -> Lines:
    """What each level tells, and whom to call."""
    yield chapter(N_("Wat elk niveau zegt"))
    for level in reversed(Urgency):
        yield from _level(level)
    yield "#" + chapter(N_("Altijd onder vandaag: wanneer direct bellen"))
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
    if level is Urgency.TODAY:
        waits = _("Als elk alarmteken dat beslist in de nacht tot 8 uur mag wachten")
        yield f"- {waits}: {_advice(IN_THE_MORNING)}"
    if level in UNTIL_SEEN:
        yield item(N_("Tot er iemand heeft gekeken"))
        yield from _said(UNTIL_SEEN[level], "  - ")
    for line in FOLLOW_UPS:
        if level in line.levels:
            yield item(N_("Als"), line.when)
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


def causes() -> Lines:
    """Every cause, with its points and its texts."""
    yield chapter(N_("De oorzaken: punten en teksten"))
    for cause in CAUSES:
        yield from _cause(cause)


def _cause(cause: Cause) -> Lines:
    labels = {option.id: _(option.label) for option in location.options}
    codes = either(cause.icpc) or _("geen bevestigde code")
    yield f"### {_(cause.name)} (`{cause.id}`)\n"
    yield item(N_("Medische naam"), _(cause.medical_name))
    yield f"- ICPC: {codes}"
    yield item(N_("Kort"), _(cause.summary))
    yield item(N_("Plek"), ", ".join(labels[place] for place in cause.places))
    if cause.block:
        yield item(N_("Staat in de uitslag samen met andere onder"), _(cause.block))
    yield item(N_("Punten")) if cause.findings else "- " + _("Deze oorzaak krijgt geen punten.")
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


def cares() -> Lines:
    """Treatments and ways to prevent complaints."""
    for heading, cares in ((_("Behandeling"), TREATMENTS), (_("Voorkomen"), PREVENTION)):
        yield f"## {heading}\n"
        for care in cares:
            yield f"### {_(care.name)}\n"
            yield from _said(care.statements)
            yield ""


def chapter(title: str) -> str:
    """A heading of the book."""
    return f"## {_(title)}\n"


def item(name: str, said: object = "") -> str:
    """A line that names what it says."""
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
