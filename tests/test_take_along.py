"""What a visitor takes along: a summary that a physiotherapist can rely on, and a reminder."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

import msgspec
import pytest
from flask import Flask
from icalendar import Calendar
from playwright.sync_api import Page as Tab

from app import VERSION
from rules.knowledge.advice import ALARM_SIGNS
from rules.knowledge.causes import CAUSES
from rules.knowledge.follow_up import REMINDERS
from rules.knowledge.history import HEADINGS, SCREENING
from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.model import DONT_KNOW, AnyOf, Result, Urgency
from rules.reasoning.assess import assess
from rules.reasoning.outcome import outcome
from rules.reasoning.path import follow, in_bits
from tests.browser import Site, State
from tests.html import fetched
from tests.stories import STORIES, Given
from tests.test_print import A4
from tests.visitor import Page, Visitor
from wizard import language, opening
from wizard.clinic import DEMONSTRATION
from wizard.journey import Journey
from wizard.reminder import reminder
from wizard.summary import (
    DENIED,
    MARK,
    NONE_PRESENT,
    PRESENT,
    RULES_OF,
    SKIPPED,
    UNKNOWN,
    Section,
    summary,
)

ADDRESSES = ("/samenvatting", "/samenvatting.txt", "/herinnering.ics")
SIGNPOST = msgspec.structs.replace(DEMONSTRATION, outcome="wegwijzer")
GIVEN = [story.walk() for story in STORIES]
# A sign that is there, one that is not known, and one that was never asked.
FELL: Given = {
    **{"leeftijd": ["65-79"], "begin": ["val"], "val": ["gewoon"], "valwanneer": ["weetniet"]},
    **{"staan": ["hulp"], "staansinds": ["weetniet"], "been": ["geen"], "koorts": ["geen"]},
    **{"huid": ["warm", "dik"]},
}


def told(given: Given, clinic=DEMONSTRATION) -> dict[str, Section]:
    """The summary of these answers, by heading."""
    return {section.heading: section for section in sections(given, clinic)}


def sections(given: Given, clinic=DEMONSTRATION) -> list[Section]:
    journey = Journey(in_bits(given))
    return summary(journey, outcome(journey.path.answers, clinic.ranks_causes))


def result_of(given: Given) -> Result:
    return assess(follow(given).answers)


def longest(level: str) -> Given:
    """The answers at this level that make the longest summary."""
    walked = (story.walk() for story in STORIES if story.niveau == level)
    return max(walked, key=lambda given: len(repr(sections(given))))


LEVELS = [level.id for level in Urgency]
LONGEST = {level: longest(level) for level in LEVELS}


def said(section: Section, *terms: str) -> Iterator[tuple[str, str]]:
    """What this section says, as pairs of a question and an answer; of these terms only."""
    for term, lines in section.lines:
        if term == SKIPPED or (terms and term not in terms):
            continue
        for line in lines:
            line = line.replace(f"{MARK} ", "")
            if term == UNKNOWN:
                yield from ((name, DONT_KNOW.label) for name in line.split("; "))
            elif term in (PRESENT, DENIED):
                if line not in (NONE_PRESENT, "niets"):
                    name, _, answers = line.partition(": ")
                    yield from ((name, answer) for answer in answers.split("; "))
            else:
                yield from ((term, answer) for answer in line.split("; "))


def checklist(name: str) -> bool:
    question = BY_ID[name]
    return isinstance(question, AnyOf) and question.each_worse


@pytest.mark.content
def test_every_question_has_one_place_in_the_summary():
    placed = Counter(question.id for questions in HEADINGS.values() for question in questions)
    for question in QUESTIONS:
        assert placed[question.id] == 1, (
            f"{question.id} stands {placed[question.id]} times in HEADINGS (wizard/summary.py): "
            "name it once, under the heading where a physiotherapist looks for it."
        )


def test_every_answer_that_counts_is_in_the_summary_once():
    for given in GIVEN:
        found = Counter(
            pair
            for heading, section in told(given).items()
            if heading in HEADINGS
            for pair in said(section)
        )
        denied = Counter(
            pair
            for heading, section in told(given).items()
            if heading in HEADINGS
            for pair in said(section, DENIED)
        )
        counted = follow(given).answers
        assert found - denied == Counter(
            (question.short, option.label)
            for question in QUESTIONS
            for option in counted.chosen(question)
            if not (checklist(question.id) and option.alone)
        )
        assert denied == Counter(
            (question.short, option.label)
            for question in QUESTIONS
            if question.id in counted and checklist(question.id)
            for option in question.options
            if not option.alone and option not in counted.chosen(question)
        )


def test_what_is_there_what_is_not_and_what_is_not_known_stand_apart():
    flags = {term: " | ".join(lines) for term, lines in told(FELL)[SCREENING].lines}
    assert "Zwelling en huid: Warmer dan aan de andere kant" in flags[PRESENT]
    assert "Duidelijk dik of gezwollen" in flags[PRESENT]
    assert "Duidelijk dik" not in flags[DENIED]
    assert "Zwelling en huid: Rood" in flags[DENIED]
    assert "Koorts: 38 graden of hoger" in flags[DENIED]
    assert "Sinds wanneer zo lopen" in flags[UNKNOWN]
    for never_asked in ("Kracht en gevoel", "Bloedvaten en adem", "Rest van het lichaam"):
        assert never_asked in flags[SKIPPED]
        assert never_asked not in flags[DENIED]


def test_a_child_and_a_stop_say_which_parts_were_not_asked():
    for given in (FELL, {"leeftijd": ["kind"], "begin": ["plots"], "staan": ["grond"]}):
        skipped = dict(told(given)["Gegeven advies"].lines)[SKIPPED][0]
        assert "Functie en last" in skipped
        assert "Functie en last" not in told(given)


def test_what_decided_is_marked_and_stands_among_what_is_present():
    for given in GIVEN:
        result = result_of(given)
        sections = told(given)
        lines = [line for section in sections.values() for line in section.lines]
        marked = [said for line in lines for said in line.said if MARK in said]
        assert bool(marked) == bool(result.flags)
        rules = dict(sections["Gegeven advies"].lines)["Alarmregels"][0]
        assert [rule.split()[0] for rule in rules.split("; ")] == (
            [flag.id for flag in result.flags] or ["geen"]
        )
        for term, lines in sections[SCREENING].lines:
            assert term in (PRESENT, UNKNOWN) or MARK not in " ".join(lines), term


def test_hardly_standing_is_never_read_as_nothing_present():
    given = {**LONGEST["huisarts"], "staan": ["paarstap"]}
    assert "Staan en lopen: ▲ Bijna niet" in dict(told(given)[SCREENING].lines)[PRESENT][0]


def test_causes_stand_only_where_the_result_has_them():
    for given in GIVEN:
        result = result_of(given)
        patterns = [section for heading, section in told(given).items() if "Patronen" in heading]
        assert bool(patterns) == (result.names_causes and not result.child)
        assert not [heading for heading in told(given, SIGNPOST) if "Patronen" in heading]
        if patterns and result.causes:
            for fit, (term, lines) in zip(result.causes, patterns[0].lines, strict=True):
                assert term.lower().startswith(fit.cause.medical_name.lower())
                assert all(code in term for code in fit.cause.icpc)
                assert ("ICPC" in term) == bool(fit.cause.icpc)
                assert lines[0].startswith("Voor: ")
                assert all(finding.text in lines[0] for finding in fit.supports)
                assert all(finding.text in lines[-1] for finding in fit.opposes)
                assert lines[-1].startswith("Tegen: ") == any(f.text for f in fit.opposes)


def test_only_codes_that_a_source_confirmed():
    assert {cause.id: cause.icpc for cause in CAUSES if cause.icpc} == {
        "zenuw": ("L86",),
        "artrose": ("L89",),
        "gtps": ("L87",),
        "dysplasie": ("L82",),
        "lies_adductor": ("L81",),
        "overbelasting": ("L87",),
        "rug_si": ("L03", "L84"),
        "snapping": ("L13",),
        "aspecifiek": ("L13",),
        "fractuur": ("L75",),
        "infectie": ("L70",),
    }


@pytest.mark.parametrize("level", LEVELS)
def test_the_summary_fits_on_one_a4(level: str, page: Tab, site: Site):
    State("samenvatting", "/samenvatting", LONGEST[level]).show(page, site)
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(**A4))) == 1
    page.emulate_media(media="print")
    assert not page.locator(".button").is_visible()
    assert page.locator(".hip").count() == ("plek" in LONGEST[level])


def page_of(app: Flask, given: Given) -> Page:
    return Page(fetched(app, State("samenvatting", "/samenvatting", given)))


def as_words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("level", LEVELS)
def test_the_page_says_where_it_comes_from_and_that_nothing_is_sent(app: Flask, level: str):
    page = page_of(app, LONGEST[level])
    today = datetime.now(opening.AMSTERDAM).date()
    for needed in (
        f"{DEMONSTRATION.name}, {language.day(today)}.",
        "Ingevuld door of namens de patiënt, niet gecontroleerd.",
        f"versie {VERSION}. Regels van {language.day(RULES_OF)}",
        "Wij sturen niets op.",
        f"(niveau {level})",
    ):
        assert needed in page.text, needed
    drawn = {path["data-plek"] for path in page.soup.select(".gekozen")}
    assert drawn == set(LONGEST[level].get("plek", ()))


@pytest.mark.parametrize("level", LEVELS)
def test_the_text_file_says_the_advice_and_then_what_the_page_says(app: Flask, level: str):
    response = fetched(app, State("tekst", "/samenvatting.txt", LONGEST[level]))
    assert response.content_type == "text/plain; charset=utf-8"
    assert response.headers["Content-Disposition"] == "attachment; filename=samenvatting.txt"
    text = response.data.decode()
    assert "\r" not in text
    assert text.endswith("\n")
    assert [line for line in text.splitlines() if len(line) > 78 or line != line.rstrip()] == []
    advice, _, rest = text.partition("SAMENVATTING VOOR DE FYSIOTHERAPEUT")
    assert advice.startswith("UW ADVIES\n")
    page = page_of(app, LONGEST[level])
    assert page.soup.select("dl.answers dt, dl.answers dd")
    at = 0
    for element in page.soup.select(".summary h2, .summary dt, .summary dd"):
        wanted = as_words(element.get_text())
        wanted = wanted.upper() if element.name == "h2" else wanted
        at = as_words(rest).index(wanted, at) + len(wanted)
    heading = dict(told(LONGEST[level])["Gegeven advies"].lines)["Advies"][0]
    assert heading.partition(" (niveau")[0] in as_words(advice)
    if Urgency.of(level) < Urgency.TODAY:
        assert all(sign.text in as_words(advice) for sign in ALARM_SIGNS)
        assert DEMONSTRATION.phone in advice


@pytest.mark.parametrize("level", LEVELS)
def test_a_reminder_is_for_who_can_wait(app: Flask, level: str):
    waits = Urgency.of(level) in REMINDERS
    state = State("agenda", "/herinnering.ics", LONGEST[level], status=200 if waits else 404)
    response = fetched(app, state)
    page = Page(fetched(app, State("uitslag", "/uitslag", LONGEST[level])))
    assert page.has('a[href="/herinnering.ics"]') == waits
    assert page.has('a[href="/samenvatting"]')
    assert page.has('a[href="/samenvatting.txt"]')
    if waits:
        assert response.content_type == "text/calendar; charset=utf-8"
        assert response.headers["Content-Disposition"] == "attachment; filename=herinnering.ics"
        assert Calendar.from_ical(response.data).events[0].get("summary") == "Herinnering"
    else:
        assert Page(response).h1 == "Deze pagina bestaat niet"


@pytest.mark.parametrize(
    ("urgency", "weeks"), [(Urgency.SELF_CARE, 6), (Urgency.PHYSIOTHERAPIST, 2)]
)
def test_a_reminder_comes_in_time_and_names_the_alarm_signs(urgency: Urgency, weeks: int):
    day = date(2026, 12, 20)
    raw = reminder(REMINDERS[urgency], DEMONSTRATION, day).to_ical()
    lines = raw.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    calendar = Calendar.from_ical(raw)
    assert calendar["version"] == "2.0"
    assert "method" not in calendar
    (event,) = calendar.events
    assert event["dtstart"].dt == day + timedelta(weeks=weeks)
    assert event["dtend"].dt == day + timedelta(weeks=weeks, days=1)
    assert abs(event.DTSTAMP - datetime.now(UTC)) < timedelta(minutes=1)
    (alarm,) = event.alarms.times
    assert alarm.trigger == datetime.combine(event.DTSTART, datetime.min.time()).replace(hour=9)
    assert not event.errors
    for sign in ALARM_SIGNS:
        assert f"- {sign.text}" in event["description"]
    for needed in (DEMONSTRATION.phone, "Bel meteen uw huisarts", "Levensgevaar? Bel 112."):
        assert needed in event["description"]
    assert ("al een afspraak" in event["description"]) == (weeks == 2)
    again = Calendar.from_ical(reminder(REMINDERS[urgency], DEMONSTRATION, day).to_ical())
    assert again.events[0]["uid"] != event["uid"]


@pytest.mark.parametrize("urgency", REMINDERS)
def test_a_reminder_names_no_complaint_where_others_look(urgency: Urgency):
    raw = reminder(REMINDERS[urgency], DEMONSTRATION, date(2026, 12, 20)).to_ical().decode()
    lines = raw.replace("\r\n ", "").splitlines()
    opened = [line for line in lines if line.startswith("DESCRIPTION:Hoe gaat het")]
    assert len(opened) == 1
    assert "SUMMARY:Herinnering" in lines
    shown = " ".join(line for line in lines if line not in opened)
    assert not re.search(r"heup|klacht|pijn|been", shown, re.I)
    assert "heup" not in opened[0].lower()


@pytest.mark.parametrize("path", ADDRESSES)
def test_nothing_can_be_taken_along_before_the_end(visitor: Visitor, path: str):
    response = visitor.open("GET", path)
    assert response.status_code == 303
    assert urlsplit(response.location).path == "/vraag/leeftijd"
    visitor.answer("leeftijd", "80plus")
    assert urlsplit(visitor.open("GET", path).location).path == "/vraag/begin"


@pytest.mark.parametrize("path", ADDRESSES)
def test_taking_along_leaves_nothing_behind(visitor: Visitor, path: str):
    visitor.answer_all(LONGEST["fysiotherapeut"])
    response = visitor.open("GET", path)
    assert response.status_code == 200
    assert "Set-Cookie" not in response.headers
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
