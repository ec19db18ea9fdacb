"""What a visitor can take along: the summary, on paper and as text, and a reminder.

Nothing is sent and nothing kept: each is made from the answers when it is asked for. Who reads
another language than Dutch gets both beside each other, line by line, because the clinic's staff
read Dutch.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import zip_longest

from flask import abort, render_template
from werkzeug.wrappers import Response

from rules.language import DUTCH, _, speaking, spoken
from rules.model import Urgency
from rules.reasoning.assess import assess
from wizard import opening
from wizard.journey import Journey
from wizard.summary import TITLE, Section, for_patient, origin, summary
from wizard.views import Page, current, here, onward, wizard

WIDTH, COLUMN = 78, 24  # of the text file; what does not fit the column gets a line of its own
HALF = 38  # of a text file in two languages

WEEKS = {Urgency.SELF_CARE: 6, Urgency.PHYSIOTHERAPIST: 2}  # until the reminder


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


def side_by_side(left: Iterable[Section], right: Iterable[Section]) -> Iterator[str]:
    """The lines of a plain text in two languages, each line beside its translation."""
    for one, other in zip(left, right, strict=True):
        yield from ("", *_row(one.heading.upper(), other.heading.upper()), "-" * WIDTH)
        for line, same in zip(one.lines, other.lines, strict=True):
            yield from _row(f"{line.term}:", f"{same.term}:")
            for said, again in zip(line.said, same.said, strict=True):
                yield from _row(said, again, indent="  ")


def _row(left: str, right: str, indent: str = "") -> Iterator[str]:
    columns = (
        textwrap.wrap(text, HALF, initial_indent=indent, subsequent_indent=indent)
        for text in (left, right)
    )
    for one, other in zip_longest(*columns, fillvalue=""):
        yield f"{one:<{WIDTH - HALF}}{other}".rstrip()


def _file(content: str | bytes, kind: str, name: str) -> Response:
    response = Response(content, content_type=f"{kind}; charset=utf-8")
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response


def _today() -> date:
    return datetime.now(opening.AMSTERDAM).date()


@wizard.get("/samenvatting")
def summary_page() -> Page:
    """The summary, to show or print: in Dutch, with the visitor's language beside it."""
    journey = current()
    if not journey.path.finished:
        return onward(journey)
    own, own_origin = summary(journey, here()), origin(here(), _today())
    with speaking(DUTCH):
        sections, said = summary(journey, here()), origin(here(), _today())
    return render_template(
        "summary.html",
        title=TITLE,
        sections=list(zip(sections, own, strict=True)),
        origin=list(zip(said, own_origin, strict=True)),
    )


@wizard.get("/samenvatting.txt")
def summary_text() -> Page:
    """The advice and the summary as a text file."""
    journey = current()
    if not journey.path.finished:
        return onward(journey)
    lines = _in_one_language if spoken() == DUTCH else _in_two_languages
    content = "\n".join(lines(journey)).strip()
    return _file(f"{content}\n", "text/plain", "samenvatting.txt")


def _in_one_language(journey: Journey) -> Iterator[str]:
    clinic = here()
    yield from as_text([for_patient(journey, clinic)])
    yield from ("", "", _(TITLE).upper(), "", *origin(clinic, _today()))
    yield from as_text(summary(journey, clinic))
    yield from ("", *textwrap.wrap(_(clinic.status), WIDTH))


def _in_two_languages(journey: Journey) -> Iterator[str]:
    """For the patient in their language first, for the staff in Dutch first."""
    clinic = here()
    own_advice, own_summary = [for_patient(journey, clinic)], summary(journey, clinic)
    own_title, own_status = _(TITLE), _(clinic.status)
    own_origin = origin(clinic, _today())
    with speaking(DUTCH):
        clinic = here()
        yield from side_by_side(own_advice, [for_patient(journey, clinic)])
        yield from ("", "", *_row(TITLE.upper(), own_title.upper()), "")
        for said, own in zip(origin(clinic, _today()), own_origin, strict=True):
            yield from _row(said, own)
        yield from side_by_side(summary(journey, clinic), own_summary)
        yield from ("", *_row(clinic.status, own_status))


@wizard.get("/herinnering.ics")
def reminder_file() -> Page:
    """A reminder for the calendar, where the advice leaves time for one."""
    journey = current()
    if not journey.path.finished:
        return onward(journey)
    urgency = assess(journey.path.answers).urgency
    if urgency not in WEEKS:
        abort(404)
    # Imported here: few ask for it, and a tenth of the start would go to icalendar.
    from wizard.reminder import reminder

    calendar = reminder(urgency, here(), _today() + timedelta(weeks=WEEKS[urgency]))
    return _file(calendar.to_ical(), "text/calendar", "herinnering.ics")
