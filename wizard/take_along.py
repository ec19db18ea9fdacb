"""What a visitor can take along: the summary, on paper and as text, and a reminder.

Nothing is sent and nothing kept: each is made from the answers when it is asked for. Who reads
another language than Dutch gets both beside each other, line by line, because the clinic's staff
read Dutch.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import zip_longest
from typing import NamedTuple

from flask import abort, render_template
from werkzeug.wrappers import Response

from rules.language import DUTCH, _, speaking, spoken
from wizard import opening
from wizard.journey import Journey
from wizard.site import Page, here, wizard
from wizard.summary import TITLE, Section, for_patient, summary, where_from
from wizard.visit import at_the_end, told

WIDTH, COLUMN = 78, 24  # of the text file; what does not fit the column gets a line of its own
HALF = 38  # of a text file in two languages


def as_text(sections: Iterable[Section]) -> Iterator[str]:
    """The lines of a plain text: what is said stands in one column, beside or under its term."""
    for section in sections:
        yield from ("", section.heading.upper(), "-" * len(section.heading))
        for term, said in section.lines:
            beside = term if len(term) < COLUMN else ""
            if not beside:
                yield from textwrap.wrap(term, WIDTH)
            for item in said:
                for line in textwrap.wrap(item, WIDTH - COLUMN, break_on_hyphens=False):
                    yield f"{beside:{COLUMN}}{line}"
                    beside = ""


def side_by_side(left: Iterable[Section], right: Iterable[Section]) -> Iterator[str]:
    """The lines of a plain text in two languages, each line beside its translation."""
    for one, other in zip(left, right, strict=True):
        yield from ("", *_row(one.heading.upper(), other.heading.upper()), "-" * WIDTH)
        for line, same in zip(one.lines, other.lines, strict=True):
            yield from _row(f"{line.term}:", f"{same.term}:")
            for said, again in zip(line.said, same.said, strict=True):
                yield from _row(said, again, indent="  ")


def _row(left: str, right: str, indent: str = "") -> Iterator[str]:
    wrap = partial(textwrap.wrap, width=HALF, initial_indent=indent, subsequent_indent=indent)
    for one, other in zip_longest(wrap(left), wrap(right), fillvalue=""):
        yield f"{one:<{WIDTH - HALF}}{other}".rstrip()


def _file(content: str | bytes, kind: str, name: str) -> Response:
    headers = {"Content-Disposition": f"attachment; filename={name}"}
    return Response(content, content_type=f"{kind}; charset=utf-8", headers=headers)


class Sheet(NamedTuple):
    """What is taken along, in one language."""

    advice: list[Section]
    title: str
    origin: list[str]
    summary: list[Section]
    status: str


def _sheets(journey: Journey) -> tuple[Sheet, Sheet]:
    """What is taken along, in the language that is spoken and in Dutch."""
    outcome = told(journey)

    def sheet() -> Sheet:
        clinic = here()
        advice, origin = for_patient(outcome, clinic), where_from(clinic, opening.today())
        return Sheet([advice], _(TITLE), origin, summary(journey, outcome), _(clinic.status))

    own = sheet()
    with speaking(DUTCH):
        return own, sheet()


@wizard.get("/samenvatting")
@at_the_end
def summary_page(journey: Journey) -> Page:
    """The summary, to show or print: in Dutch, with the visitor's language beside it."""
    own, dutch = _sheets(journey)
    return render_template(
        "summary.html",
        title=dutch.title,
        sections=zip(dutch.summary, own.summary, strict=True),
        origin=zip(dutch.origin, own.origin, strict=True),
    )


@wizard.get("/samenvatting.txt")
@at_the_end
def summary_text(journey: Journey) -> Page:
    """The advice and the summary as a text file."""
    own, dutch = _sheets(journey)
    lines = _in_one_language(own) if spoken() == DUTCH else _in_two_languages(own, dutch)
    content = "\n".join(lines).strip()
    return _file(f"{content}\n", "text/plain", "samenvatting.txt")


def _in_one_language(sheet: Sheet) -> Iterator[str]:
    yield from as_text(sheet.advice)
    yield from ("", "", sheet.title.upper(), "", *sheet.origin)
    yield from as_text(sheet.summary)
    yield from ("", *textwrap.wrap(sheet.status, WIDTH))


def _in_two_languages(own: Sheet, dutch: Sheet) -> Iterator[str]:
    """For the patient in their language first, for the staff in Dutch first."""
    yield from side_by_side(own.advice, dutch.advice)
    yield from ("", "", *_row(dutch.title.upper(), own.title.upper()), "")
    for said, same in zip(dutch.origin, own.origin, strict=True):
        yield from _row(said, same)
    yield from side_by_side(dutch.summary, own.summary)
    yield from ("", *_row(dutch.status, own.status))


@wizard.get("/herinnering.ics")
@at_the_end
def reminder_file(journey: Journey) -> Page:
    """A reminder for the calendar, where the advice leaves time for one."""
    later = told(journey).reminder or abort(404)
    # Imported here: few ask for it, and a tenth of the start would go to icalendar.
    from wizard.reminder import reminder

    calendar = reminder(later, here(), opening.today())
    return _file(calendar.to_ical(), "text/calendar", "herinnering.ics")
