"""What a visitor can take along: a summary for the physiotherapist, as text too, and a reminder.

Nothing is sent and nothing kept: each is made from the answers when it is asked for. The summary
follows the order in which a physiotherapist screens and takes a history, and is made from the
questions and rules themselves; `HEADINGS` says only where each question stands.
"""

from __future__ import annotations

import textwrap
import uuid
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple, cast

from flask import abort, current_app, render_template
from icalendar import Alarm, Calendar, Event
from icalendar.enums import CLASS, TRANSP
from werkzeug.wrappers import Response

from rules.advice import ADVICE, ALARM_SIGNS, advice_for
from rules.assess import assess
from rules.causes import NONSPECIFIC
from rules.explain import why
from rules.model import DONT_KNOW, AnyOf, Cause, Fit, Option, Question, RedFlag, Result, Urgency
from rules.proof.approved import Signature, approved
from rules.questions import background, first, moving, pain, signs, you
from rules.questions.pain import location
from rules.what_if import calls
from wizard import opening
from wizard.clinic import Clinic
from wizard.journey import Journey
from wizard.views import Page, current, here, onward, wizard

SCREENING = "Rode vlaggen"
HEADINGS: dict[str, tuple[Question, ...]] = {
    "Patiënt": (first.age, first.child_age),
    SCREENING: (
        *(first.standing, first.standing_since, first.leg_look),
        *(signs.illness, signs.since_fever, signs.skin, signs.nerve_signs, signs.vessel_signs),
        *(signs.abdomen_adult, signs.abdomen_child, signs.lump, signs.testicle),
        *(background.pregnancy_signs, you.body_under_50, you.body_from_50, you.body_child),
    ),
    "Plek en pijn": (location, pain.worst, pain.pain, pain.leg_feeling),
    "Begin en beloop": (
        *(first.onset, first.fall_kind, first.fall_when, pain.duration, pain.course),
    ),
    "Nacht en ochtend": (pain.night, moving.stiffness),
    "Erger en minder": (moving.movement, moving.posture, moving.easing, moving.click),
    "Voorgeschiedenis": (
        *(you.history, background.hip_and_bones, background.diseases, background.cancer_when),
        *(background.risk_from_50, background.risk_under_50),
    ),
    "Belasting": (moving.load_plain, moving.load_numb_skin),
    "Functie en last": (moving.function, you.impact),
}

TITLE = "Samenvatting voor de fysiotherapeut"
PRESENT, DENIED, UNKNOWN, SKIPPED = "Aanwezig", "Ontkend", "Weet ik niet", "Niet gevraagd"
NONE_PRESENT = "geen van de gevraagde punten"
MARK = "▲"
RULES_OF = date.fromisoformat(approved()["date"])

WIDTH, COLUMN = 78, 24  # of the text file; what does not fit the column gets a line of its own

WEEKS = {Urgency.SELF_CARE: 6, Urgency.PHYSIOTHERAPIST: 2}
NEUTRAL = "Herinnering"
AT_NINE = timedelta(hours=9)
ASKED_LATER = {
    Urgency.SELF_CARE: (
        "Hoe gaat het nu? Is het niet beter, of wordt het erger? Maak dan een afspraak bij de "
        "fysiotherapeut."
    ),
    Urgency.PHYSIOTHERAPIST: (
        "Hoe gaat het nu? Heeft u al een afspraak bij de fysiotherapeut? Maak er anders nu een."
    ),
}


class Line(NamedTuple):
    """A line of the summary: what it is about, and what is said of it."""

    term: str
    said: tuple[str, ...]


class Section(NamedTuple):
    """A heading of the summary with its lines, and the places to show on the drawing."""

    heading: str
    lines: tuple[Line, ...]
    places: tuple[Option, ...] = ()


class Answered:
    """The answers that count, as lines under a heading; what made a red flag hold is marked."""

    def __init__(self, journey: Journey, flags: Iterable[RedFlag]) -> None:
        rows = [row for part in journey.overview().values() for row in part]
        answers = journey.path.answers
        self.chosen = {row.question: row.chosen for row in rows}
        self._decided = {
            (read.question, option)
            for flag in flags
            for read in flag.when.reasons(answers) or flag.who.reasons(answers)
            for option in self.chosen[read.question]
            if option.id in read.options
        }

    def section(self, heading: str) -> Section:
        """What was answered to the questions under this heading."""
        places = self.chosen.get(location, ()) if location in HEADINGS[heading] else ()
        return Section(heading, tuple(self._lines(heading)), places)

    def _lines(self, heading: str) -> Iterator[Line]:
        asked = [question for question in HEADINGS[heading] if question in self.chosen]
        unknown = [question for question in asked if DONT_KNOW in self.chosen[question]]
        known = [question for question in asked if question not in unknown]
        checklists = [q for q in known if isinstance(q, AnyOf) and q.each_worse]
        if checklists or (asked and heading == SCREENING):
            # What decided is present, also where it is one answer of many and no point of a list.
            listed = [q for q in known if q in checklists or self._decides(q)]
            known = [question for question in known if question not in listed]
            yield Line(PRESENT, tuple(self._listed(listed, chosen=True)) or (NONE_PRESENT,))
        for question in known:
            yield Line(question.short, (self._said(question, self.chosen[question]),))
        if checklists:
            yield Line(DENIED, tuple(self._listed(checklists, chosen=False)) or ("niets",))
        if unknown:
            yield Line(UNKNOWN, (self._names(unknown),))
        if asked and heading == SCREENING:
            named = {question.short for question in asked}
            skipped = [q for q in HEADINGS[heading] if q.short not in named]
            yield Line(SKIPPED, (self._names(skipped) or "niets",))

    def _listed(self, questions: Iterable[Question], chosen: bool) -> Iterator[str]:
        """Per question what was chosen, or what was not; never "none of these"."""
        for question in questions:
            points = [
                option
                for option in question.options
                if not option.alone and (option in self.chosen[question]) is chosen
            ]
            if points:
                yield f"{question.short}: {self._said(question, points)}"

    def _said(self, question: Question, options: Iterable[Option]) -> str:
        return "; ".join(
            f"{MARK} {option.label}" if (question, option) in self._decided else option.label
            for option in options
        )

    def _names(self, questions: Iterable[Question]) -> str:
        names = (f"{MARK} {q.short}" if self._decides(q) else q.short for q in questions)
        return "; ".join(dict.fromkeys(names))

    def _decides(self, question: Question) -> bool:
        return any(decided is question for decided, _ in self._decided)


def summary(journey: Journey, clinic: Clinic) -> list[Section]:
    """The summary of these answers: the advice, what was answered, and what that can fit."""
    result = assess(journey.path.answers)
    answered = Answered(journey, result.flags)
    sections = [answered.section(heading) for heading in HEADINGS]
    silent = [section.heading for section in sections if not section.lines]
    return [
        Section("Gegeven advies", tuple(_advice(result, journey, silent))),
        *(section for section in sections if section.lines),
        *_patterns(result, clinic),
    ]


def _advice(result: Result, journey: Journey, silent: Sequence[str]) -> Iterator[Line]:
    yield Line("Advies", (f"{advice_for(result).heading} (niveau {result.urgency.id})",))
    reasons = why(result.deciding, journey.path.answers)
    yield Line("Reden", tuple(item.reason.behind.text for item in reasons) or (result.base,))
    fired = (f"{flag.id} ({flag.level.id})" if flag.level else flag.id for flag in result.flags)
    yield Line("Alarmregels", ("; ".join(fired) or "geen",))
    if silent:
        yield Line(SKIPPED, ("; ".join(silent),))


def _patterns(result: Result, clinic: Clinic) -> Iterator[Section]:
    """The causes that the result shows: below `vandaag`, no child, a clinic that ranks them."""
    if result.urgency >= Urgency.TODAY or result.child or not clinic.ranks_causes:
        return
    lines = [Line(_code(fit.cause), tuple(_points(fit))) for fit in result.causes]
    unclear = Line(_code(NONSPECIFIC), ("De antwoorden passen niet duidelijk bij één patroon.",))
    yield Section("Patronen, best passend eerst", tuple(lines) or (unclear,))


def _code(cause: Cause) -> str:
    codes = f" (ICPC {' of '.join(cause.icpc)})" if cause.icpc else ""
    return f"{cause.medical_name[0].upper()}{cause.medical_name[1:]}{codes}"


def _points(fit: Fit) -> Iterator[str]:
    for before, findings in (("Voor", fit.supports), ("Tegen", fit.opposes)):
        if said := " ".join(finding.text for finding in findings if finding.text):
            yield f"{before}: {said}"


def origin(clinic: Clinic, today: date) -> list[str]:
    """Where the summary comes from: the clinic, the day, who filled it in, by which rules."""
    known = current_app.jinja_env.globals
    signed = cast(Signature | None, known["signature"])
    approval = f"goedgekeurd door {signed.name}" if signed else "nog niet goedgekeurd"
    return [
        f"{clinic.name}, {_day(today)}.",
        "Ingevuld door of namens de patiënt, niet gecontroleerd.",
        f"Zelfcheck heupklachten, versie {known['version']}.",
        f"Regels van {_day(RULES_OF)}, {approval}.",
        f"{MARK} telt mee in een alarmregel.",
    ]


def _day(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}"


def for_patient(journey: Journey, clinic: Clinic) -> Section:
    """The advice in the words of the result: what to do, and when to call."""
    result = assess(journey.path.answers)
    advice = advice_for(result)
    lines = [Line(advice.heading, advice.sentences)]
    if result.urgency < Urgency.TODAY:
        changed = calls(journey.path.answers)
        lines += [Line(f"{call.call} als:", call.signs) for call in changed]
        lines += [Line(clinic.name, (clinic.phone,))]
    elif result.urgency < Urgency.EMERGENCY:
        lines += [
            Line("Als het slechter gaat", ("Bel dan opnieuw. Is het levensgevaar? Bel 112.",))
        ]
    return Section("Uw advies", tuple(lines))


def as_text(sections: Iterable[Section]) -> Iterator[str]:
    """The lines of a plain text: what is said stands in one column, beside or under its term."""
    for section in sections:
        yield from ("", section.heading.upper(), "-" * len(section.heading))
        for term, said in section.lines:
            beside = len(term) < COLUMN
            if not beside:
                yield from textwrap.wrap(term, WIDTH)
            first_line = term.ljust(COLUMN) if beside else " " * COLUMN
            for item in said:
                yield from textwrap.wrap(
                    item,
                    WIDTH,
                    initial_indent=first_line,
                    subsequent_indent=" " * COLUMN,
                    break_on_hyphens=False,
                )
                first_line = " " * COLUMN


def reminder(urgency: Urgency, clinic: Clinic, today: date) -> Calendar:
    """A whole day in a calendar, in the weeks that the advice names; no answer is in it."""
    day = today + timedelta(weeks=WEEKS[urgency])
    description = [
        ASKED_LATER[urgency],
        f"{clinic.name}: {clinic.phone}",
        "",
        f"{ADVICE[Urgency.URGENT].later} als:",
        *(f"- {sign.text}" for sign in ALARM_SIGNS),
        "",
        "Levensgevaar? Bel 112.",
    ]
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", NEUTRAL)
    alarm.add("trigger", AT_NINE)
    event = Event.new(
        uid=str(uuid.uuid4()),
        stamp=datetime.now(UTC),
        start=day,
        end=day + timedelta(days=1),
        summary=NEUTRAL,
        description="\n".join(description),
        transparency=TRANSP.TRANSPARENT,
        classification=CLASS.PRIVATE,
        subcomponents=[alarm],
    )
    return Calendar.new(prodid="-//Zelfcheck//NL", subcomponents=[event])


def _file(content: str | bytes, kind: str, name: str) -> Response:
    response = Response(content, content_type=f"{kind}; charset=utf-8")
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response


def _today() -> date:
    return datetime.now(opening.AMSTERDAM).date()


@wizard.get("/samenvatting")
def summary_page() -> Page:
    """The summary, to show or print."""
    journey = current()
    if not journey.path.finished:
        return onward(journey)
    sections, said = summary(journey, here()), origin(here(), _today())
    return render_template("summary.html", sections=sections, origin=said)


@wizard.get("/samenvatting.txt")
def summary_text() -> Page:
    """The advice and the summary as a text file."""
    journey = current()
    if not journey.path.finished:
        return onward(journey)
    clinic = here()
    lines = [
        *as_text([for_patient(journey, clinic)]),
        *("", "", TITLE.upper(), ""),
        *origin(clinic, _today()),
        *as_text(summary(journey, clinic)),
        "",
        *textwrap.wrap(clinic.status, WIDTH),
    ]
    return _file("\n".join(lines).strip() + "\n", "text/plain", "samenvatting.txt")


@wizard.get("/herinnering.ics")
def reminder_file() -> Page:
    """A reminder for the calendar, where the advice leaves time for one."""
    journey = current()
    if not journey.path.finished:
        return onward(journey)
    urgency = assess(journey.path.answers).urgency
    if urgency not in WEEKS:
        abort(404)
    return _file(reminder(urgency, here(), _today()).to_ical(), "text/calendar", "herinnering.ics")
