"""The summary for the physiotherapist and the advice in words, as lines under headings.

It follows the order in which a physiotherapist screens and takes a history, and is made from the
questions and rules themselves. Everything is said in the language that is spoken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple, cast

from flask import current_app

from rules.assurance.approval import Signature, statement
from rules.knowledge.history import HEADINGS, SCREENING
from rules.knowledge.questions import BY_ID
from rules.knowledge.questions.pain import location, side
from rules.language import N_, _, either
from rules.model import DONT_KNOW, AnyOf, Cause, Fit, Option, Question, RedFlag
from rules.reasoning.outcome import Origin, Outcome
from wizard import language
from wizard.clinic import Clinic
from wizard.journey import Journey

EDITION = N_("Zelfcheck heupklachten, versie %(version)s.")
TITLE = N_("Samenvatting voor de fysiotherapeut")
PRESENT, DENIED = N_("Aanwezig"), N_("Ontkend")
UNKNOWN, SKIPPED = N_("Weet ik niet"), N_("Niet gevraagd")
NONE_PRESENT = N_("geen van de gevraagde punten")
MARK = "▲"
RULES_OF = date.fromisoformat(statement()["date"])


class Line(NamedTuple):
    """A line of the summary: what it is about, and what is said of it."""

    term: str
    said: tuple[str, ...]


class Section(NamedTuple):
    """A heading of the summary with its lines, and the places and side to show on the drawing."""

    heading: str
    lines: tuple[Line, ...]
    places: tuple[Option, ...] = ()
    side: str = ""


class Answered:
    """The answers that count, as lines under a heading; what made a red flag hold is marked."""

    def __init__(self, journey: Journey, flags: Iterable[RedFlag]) -> None:
        answers = journey.path.answers
        self.chosen = {
            row.question: row.options for part in journey.overview().values() for row in part
        }
        self._decided = {
            (BY_ID[read.question.id], option)
            for flag in flags
            for read in flag.when.reasons(answers) or flag.who.reasons(answers)
            for option in self.chosen[BY_ID[read.question.id]]
            if option.id in read.options
        }

    def section(self, heading: str) -> Section:
        """What was answered to the questions under this heading."""
        lines = tuple(self._lines(heading))
        if location not in HEADINGS[heading]:
            return Section(_(heading), lines)
        sides = [option.id for option in self.chosen.get(side, ())]
        return Section(_(heading), lines, self.chosen.get(location, ()), "".join(sides))

    def _lines(self, heading: str) -> Iterator[Line]:
        asked = [question for question in HEADINGS[heading] if question in self.chosen]
        unknown = [question for question in asked if DONT_KNOW in self.chosen[question]]
        known = [question for question in asked if question not in unknown]
        checklists = [q for q in known if isinstance(q, AnyOf) and q.each_worse]
        if checklists or (asked and heading == SCREENING):
            # What decided is present, also where it is one answer of many and no point of a list.
            listed = [q for q in known if q in checklists or self._decides(q)]
            known = [question for question in known if question not in listed]
            present = tuple(self._listed(listed, chosen=True))
            yield Line(_(PRESENT), present or (_(NONE_PRESENT),))
        for question in known:
            yield Line(_(question.short), (self._said(question, self.chosen[question]),))
        if checklists:
            denied = tuple(self._listed(checklists, chosen=False))
            yield Line(_(DENIED), denied or (_("niets"),))
        if unknown:
            yield Line(_(UNKNOWN), (self._names(unknown),))
        if asked and heading == SCREENING:
            named = {question.short for question in asked}
            skipped = [q for q in HEADINGS[heading] if q.short not in named]
            yield Line(_(SKIPPED), (self._names(skipped) or _("niets"),))

    def _listed(self, questions: Iterable[Question], chosen: bool) -> Iterator[str]:
        """Per question what was chosen, or what was not; never "none of these"."""
        for question in questions:
            points = [
                option
                for option in question.options
                if not option.alone and (option in self.chosen[question]) is chosen
            ]
            if points:
                yield f"{_(question.short)}: {self._said(question, points)}"

    def _said(self, question: Question, options: Iterable[Option]) -> str:
        return "; ".join(
            f"{MARK} {_(option.label)}" if (question, option) in self._decided else _(option.label)
            for option in options
        )

    def _names(self, questions: Iterable[Question]) -> str:
        names = (f"{MARK} {_(q.short)}" if self._decides(q) else _(q.short) for q in questions)
        return "; ".join(dict.fromkeys(names))

    def _decides(self, question: Question) -> bool:
        return any(decided is question for decided, _ in self._decided)


def summary(journey: Journey, told: Outcome) -> list[Section]:
    """The summary of these answers: the advice, what was answered, and what that can fit."""
    answered = Answered(journey, told.flags)
    sections = [answered.section(heading) for heading in HEADINGS]
    silent = [section.heading for section in sections if not section.lines]
    return [
        Section(_("Gegeven advies"), tuple(_advice(told, silent))),
        *(section for section in sections if section.lines),
        *_patterns(told.origin),
    ]


def _advice(told: Outcome, silent: Sequence[str]) -> Iterator[Line]:
    level = _("niveau %(level)s", level=_(told.urgency.id))
    yield Line(_("Advies"), (f"{_(told.advice.heading)} ({level})",))
    yield Line(_("Reden"), tuple(_(reason.sentences[0]) for reason in told.why))
    fired = (f"{flag.id} ({_(flag.level.id)})" if flag.level else flag.id for flag in told.flags)
    yield Line(_("Alarmregels"), ("; ".join(fired) or _("geen"),))
    if silent:
        yield Line(_(SKIPPED), ("; ".join(silent),))


def _patterns(origin: Origin | None) -> Iterator[Section]:
    """The causes that the result names for these answers."""
    lines = [Line(_code(fit.cause), tuple(_points(fit))) for fit in origin.fits] if origin else []
    if origin and origin.unclear:
        none = _("De antwoorden passen niet duidelijk bij één patroon.")
        lines = [Line(_code(origin.unclear), (none,))]
    if lines:
        yield Section(_("Patronen, best passend eerst"), tuple(lines))


def _code(cause: Cause) -> str:
    name = _(cause.medical_name)
    codes = f" (ICPC {either(cause.icpc)})" if cause.icpc else ""
    return f"{name[0].upper()}{name[1:]}{codes}"


def _points(fit: Fit) -> Iterator[str]:
    for before, findings in ((_("Voor"), fit.supports), (_("Tegen"), fit.opposes)):
        if findings:
            yield f"{before}: {' '.join(_(finding.text) for finding in findings)}"


def where_from(clinic: Clinic, today: date) -> list[str]:
    """Where the summary comes from: the clinic, the day, who filled it in, by which rules."""
    known = current_app.jinja_env.globals
    signed = cast(Signature | None, known["signature"])
    approval = (
        _("goedgekeurd door %(name)s", name=signed.name) if signed else _("nog niet goedgekeurd")
    )
    rules_of = language.day(RULES_OF)
    return [
        f"{clinic.name}, {language.day(today)}.",
        _("Ingevuld door of namens de patiënt, niet gecontroleerd."),
        _(EDITION, version=known["version"]),
        _("Regels van %(day)s, %(approval)s.", day=rules_of, approval=approval),
        _("%(mark)s telt mee in een alarmregel.", mark=MARK),
    ]


def for_patient(told: Outcome, clinic: Clinic) -> Section:
    """The advice in the words of the result: what to do, and when to call."""
    lines = [Line(_(told.advice.heading), tuple(map(_, told.advice.sentences)))]
    lines += [Line(str(call), tuple(map(_, call.signs))) for call in told.calls]
    if told.to_clinic:
        lines.append(Line(clinic.name, (clinic.phone,)))
    if told.again:
        again = _("Bel dan opnieuw. Is het levensgevaar? Bel 112.")
        lines.append(Line(_(told.again), (again,)))
    return Section(_("Uw advies"), tuple(lines))
