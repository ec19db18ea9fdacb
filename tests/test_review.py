"""The reviewer's book: whoever signs it has seen every rule and every text, with its source."""

import re
from itertools import pairwise

import pytest

from rules.__main__ import main
from rules.assurance.mix.report import kept
from rules.assurance.review import book
from rules.knowledge.advice import ADVICE, ALARM_SIGNS, UNTIL_SEEN, advice_for
from rules.knowledge.base_level import TABLE
from rules.knowledge.care import PREVENTION, TREATMENTS
from rules.knowledge.causes import CAUSES
from rules.knowledge.follow_up import FOLLOW_UPS
from rules.knowledge.open_points import OPEN_POINTS
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.questions.first import ADULT, CHILD
from rules.knowledge.red_flags import RED_FLAGS
from rules.knowledge.sources import SOURCES
from rules.model import AnyOf, Evidence, Statement, Urgency
from rules.reasoning.assess import assess
from rules.reasoning.path import follow
from tests.stories import STORIES
from tests.visitor import Visitor

pytestmark = pytest.mark.content

BOOK = book()
CHAPTERS = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", BOOK, re.M | re.S))


def section(chapter: str, heading: str) -> list[str]:
    """The lines under the one heading of a chapter that begins with these words."""
    found = re.findall(
        rf"^### {re.escape(heading)}(.*?)(?=^### |\Z)", CHAPTERS[chapter], re.M | re.S
    )
    assert len(found) == 1, f"{len(found)} × {heading} in {chapter}"
    return [line.strip() for line in found[0].splitlines()]


def said(statement: Statement) -> str:
    return f"{statement.text} [{', '.join(statement.sources) or 'consensus'}]"


def proof(evidence: Evidence) -> str:
    sources = f" [{', '.join(evidence.sources)}]" if evidence.sources else ""
    return f"{evidence.grade.value.capitalize()}{sources}."


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_every_question_is_in_the_book_with_its_reason_and_options(question):
    lines = section("De vragen", f"{question.title} ({question.code}, `{question.id}`)")
    assert f"- Heet in de regels: {question.short}" in lines
    assert f"- Waarom: {question.why}" in lines
    assert f"- Gevraagd als: {question.asked_when}" in lines
    assert f"- Wie niets kiest, leest: {question.missing}" in lines
    assert (f"- Uitleg: {question.hint}" in lines) == bool(question.hint)
    several = isinstance(question, AnyOf)
    assert ("- Eén of meer antwoorden:" if several else "- Eén antwoord:") in lines
    for option in question.options:
        hint = f" ({option.hint})" if option.hint else ""
        assert f"- `{option.id}` {option.label}{hint}" in lines


@pytest.mark.parametrize("flag", RED_FLAGS, ids=lambda flag: flag.id)
def test_every_flag_is_in_the_book_with_its_level_condition_texts_and_sources(flag):
    level = "extra reden zonder eigen niveau" if flag.level is None else flag.level.id
    lines = section("De alarmtekens", f"{flag.id}: {level}\n")
    who = {ADULT: "iedereen van 18 jaar of ouder", CHILD: "kinderen tot 18 jaar"}
    assert f"- Voor wie: {who.get(flag.who, 'iedereen')}" in lines
    assert f"- Als: {flag.when}" in lines
    assert f"- Onderbouwing: {proof(flag.evidence)}" in lines
    assert (f"- Bellen met: {flag.contact.value}" in lines) == (flag.contact != "huisarts")
    reason = flag.reason
    for statement in (reason.behind, reason.why, *reason.tell, *reason.until):
        assert f"- {said(statement)}" in lines


@pytest.mark.parametrize("cause", CAUSES, ids=lambda cause: cause.id)
def test_every_cause_is_in_the_book_with_every_weight_and_statement(cause):
    lines = section("De oorzaken: punten en teksten", f"{cause.name} (`{cause.id}`)")
    assert f"- Medische naam: {cause.medical_name}" in lines
    assert f"- Kort: {cause.summary}" in lines
    assert any(line.endswith(f"onder: {cause.block}") for line in lines) or not cause.block
    for finding in cause.findings:
        weight = f"- **{finding.points:+d}** {finding.text} {proof(finding.evidence)}"
        assert (weight, f"Als: {finding.when}") in pairwise(lines)
    assert sum(line.startswith("- **") for line in lines) == len(cause.findings)
    for statement in cause.statements:
        assert any(line.endswith(said(statement)) for line in lines), statement.text


def test_the_base_table_is_in_the_book_in_its_order():
    for number, row in enumerate(TABLE, 1):
        lines = section("Het niveau zonder alarmteken", f"Regel {number}: {row.level.id}")
        assert f"- Als: {row.when}" in lines
        assert f"- De bezoeker leest: {row.reason}" in lines


@pytest.mark.parametrize("level", Urgency, ids=lambda level: level.id)
def test_every_level_is_in_the_book_with_its_texts_and_what_comes_after(level):
    lines = section("Wat elk niveau zegt", level.id)
    assert f"- {ADVICE[level].heading}. {' '.join(ADVICE[level].sentences)}" in lines
    for statement in UNTIL_SEEN.get(level, ()):
        assert f"- {said(statement)}" in lines
    for line in FOLLOW_UPS:
        follows = (f"- Als: {line.when}", f"- {said(line.statement)}") in pairwise(lines)
        assert follows == (level in line.levels)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: f"{story.over}: {story.naam}")
def test_no_visitor_reads_an_advice_that_is_not_in_the_book(story):
    result = assess(follow(story.walk()).answers)
    advice = advice_for(result)
    text = f"{advice.heading}. {' '.join(advice.sentences)}"
    lines = section("Wat elk niveau zegt", result.urgency.id)
    assert any(line.removeprefix("- ").split(": ")[-1] == text for line in lines)


def test_the_alarm_signs_are_in_the_book():
    lines = section("Wat elk niveau zegt", "Altijd onder vandaag")
    for statement in ALARM_SIGNS:
        assert f"- {said(statement)}" in lines


@pytest.mark.parametrize(
    ("chapter", "cares"), [("Behandeling", TREATMENTS), ("Voorkomen", PREVENTION)]
)
def test_treatment_and_prevention_are_in_the_book(chapter, cares):
    for care in cares:
        lines = section(chapter, care.name)
        for statement in care.statements:
            assert f"- {said(statement)}" in lines


@pytest.mark.parametrize("point", OPEN_POINTS, ids=lambda point: point.id)
def test_every_open_point_is_in_the_book_with_what_was_chosen(point):
    lines = section("Open punten: wat u nog moet beslissen", f"{point.id}\n")
    assert f"- Vraag: {point.question}" in lines
    assert f"- Nu gekozen: {point.chosen}" in lines
    assert "- Uw besluit:" in lines


def test_the_accountability_page_shows_the_open_points(visitor: Visitor):
    page = visitor.get("/verantwoording").text
    for point in OPEN_POINTS:
        assert f"{point.id} · {point.question} Nu gekozen: {point.chosen}" in page


def test_open_points_name_only_flags_that_exist():
    codes = {flag.id for flag in RED_FLAGS}
    named = {code for point in OPEN_POINTS for code in re.findall(r"RF\w+", point.chosen)}
    assert named
    assert named <= codes
    assert len({point.id for point in OPEN_POINTS}) == len(OPEN_POINTS)


def test_every_source_is_in_the_book_with_title_and_address():
    lines = CHAPTERS["Bronnen"].splitlines()
    for name, source in SOURCES.items():
        assert f"- {name}: {source.title}. {source.address}" in lines


def test_every_source_that_the_book_names_is_in_its_list():
    named = {name for names in re.findall(r"\[(S\d[^\]]*)\]", BOOK) for name in names.split(", ")}
    assert named <= set(SOURCES)


def test_the_cover_has_room_to_sign():
    cover = BOOK[: BOOK.index("\n## ")]
    for line in ("Naam", "Functie", "Datum van nakijken", "Handtekening"):
        assert f"| {line} |  |  |" in cover


def test_a_changed_rule_changes_the_mark_that_is_signed(monkeypatch):
    def mark() -> str:
        (found,) = re.findall(r"Kenmerk van deze regels: `(\w{12})`", book())
        return found

    before = mark()
    assert mark() == before
    monkeypatch.setitem(ADVICE, Urgency.TODAY, ADVICE[Urgency.GP])
    assert mark() != before


def test_the_command_prints_the_book(capsys):
    assert main(["review"]) == 0
    assert capsys.readouterr().out == f"{BOOK}\n"


def test_the_ordinary_visitors_are_in_the_book_with_every_level_and_the_flags_that_fire_most():
    lines = section("Bewijs en metingen", "Gewone bezoekers")
    figures = kept()
    for level in Urgency:
        share = f"{100 * figures['levels'][level.id]:.1f}".replace(".", ",")
        assert f"- Niveau {level.id}: {share} %." in lines
    told = [line.split()[1] for line in lines if line.startswith("- RF")]
    assert told == [flag["id"] for flag in figures["flags"]][: len(told)]
    assert len(told) >= 10
    assert any(line.startswith(f"- Sinds {figures['since']['date']} ging ") for line in lines)
