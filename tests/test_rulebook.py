"""The rulebook as a whole: complete, looking back only, every statement with its source."""

from itertools import pairwise

import pytest

from rules.conditions import UNKNOWN, Has, Without
from rules.knowledge.advice import ALARM_SIGNS
from rules.knowledge.base_level import TABLE
from rules.knowledge.care import PREVENTION, TREATMENTS
from rules.knowledge.causes import CAUSES
from rules.knowledge.follow_up import FOLLOW_UPS
from rules.knowledge.questions import (
    BY_ID,
    QUESTIONS,
    background,
    first,
    moving,
    pain,
    signs,
    you,
)
from rules.knowledge.questions.first import FROM_50, UNDER_50, age, child_age, onset, standing
from rules.knowledge.questions.moving import click, stiffness
from rules.knowledge.questions.pain import location
from rules.knowledge.questions.signs import skin
from rules.knowledge.red_flags import RED_FLAGS
from rules.knowledge.sources import SOURCES
from rules.model import Grade, Part, Question, Urgency
from rules.reasoning.path import follow
from tests.stories import CALM

pytestmark = pytest.mark.content

CONDITIONS = (
    [question.asked_when for question in QUESTIONS]
    + [flag.condition for flag in RED_FLAGS]
    + [row.when for row in TABLE]
    + [finding.when for cause in CAUSES for finding in cause.findings]
)


def test_ids_are_unique():
    assert len(BY_ID) == len(QUESTIONS)
    assert len({flag.id for flag in RED_FLAGS}) == len(RED_FLAGS)
    assert len({cause.id for cause in CAUSES}) == len(CAUSES)


def test_every_question_is_on_the_list():
    for part in (first, signs, background, pain, moving, you):
        defined = {name for name, value in vars(part).items() if isinstance(value, Question)}
        unlisted = {name for name in defined if vars(part)[name] not in QUESTIONS}
        assert not unlisted, (
            f"Nobody is asked {unlisted} of {part.__name__}: name it in QUESTIONS where it must be "
            "asked (rules/knowledge/questions/__init__.py)."
        )


def test_a_question_depends_on_earlier_questions_only():
    for place, question in enumerate(QUESTIONS):
        later = set(question.asked_when.questions()) - set(QUESTIONS[:place])
        assert not later, (
            f"{question.id} depends on {', '.join(q.id for q in later)}, which comes later: move "
            "it in QUESTIONS (rules/knowledge/questions/__init__.py)."
        )


def test_the_parts_stand_in_order():
    for one, following in pairwise(QUESTIONS):
        assert one.part.number <= following.part.number, (
            f"{following.id} is of an earlier part than {one.id} before it: move it in QUESTIONS "
            "(rules/knowledge/questions/__init__.py)."
        )


# Clinical-corrections §3.2: age and standing always have an answer; "I cannot point at it" is
# the way not to know the place.
WITHOUT_A_WAY_OUT = {age, child_age, standing, location}


@pytest.mark.parametrize(
    "question", [q for q in QUESTIONS if q not in WITHOUT_A_WAY_OUT], ids=lambda q: q.id
)
def test_one_can_say_not_to_know_or_none_of_these(question: Question):
    assert any(option.alone for option in question.options), (
        f"{question.id} leaves no way out: give it DONT_KNOW, NONE_OF_THESE or NOTHING, or name it "
        "in WITHOUT_A_WAY_OUT with the reason."
    )


@pytest.mark.parametrize("question", [location, onset, stiffness, click, skin], ids=lambda q: q.id)
def test_the_heart_of_the_check_is_asked_of_every_adult(question: Question):
    for years in ("18-39", "40-49", "50-64", "65-79", "80plus"):
        assert question in follow({**CALM, "leeftijd": [years]}).asked


# Honest alternatives to options that do change something (clinical-corrections §3.6).
READ_BY_NO_RULE = {
    "staansinds": {"lang"},
    "kankerwanneer": {"huid"},
    "val": {"gestoten"},
    "bult": {"terug", "blijft"},
    "zaadbal": {"lang", "bult"},
    "lichaamkind": {"gewrichten"},
    "kant": {"links", "rechts"},  # said on, to whom examines
    "leeftijdkind": {"4-7"},
}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.id)
def test_every_option_changes_something(question: Question):
    leaves = [leaf for condition in CONDITIONS for leaf in condition.leaves()]
    read = {option for leaf in leaves if leaf.question is question for option in leaf.options}
    if any(isinstance(leaf, Without) and leaf.question is question for leaf in leaves):
        read |= question.option_ids
    unread = question.option_ids - read - READ_BY_NO_RULE.get(question.id, set())
    unread -= {"geen", "nee", "normaal", UNKNOWN}
    assert not unread, (
        f"No rule reads {', '.join(sorted(unread))} of {question.id}: read it in a red flag, the "
        "base table or a cause, or name it in READ_BY_NO_RULE as an honest alternative."
    )


def test_no_flag_reads_an_absence():
    for flag in RED_FLAGS:
        assert all(isinstance(leaf, Has) for leaf in flag.condition.leaves()), flag.id


def test_112_is_known_at_the_end_of_the_first_part():
    for flag in RED_FLAGS:
        if flag.level is Urgency.EMERGENCY:
            late = [q.id for q in flag.condition.questions() if q.part is not Part.FIRST]
            assert not late, (
                f"{flag.id} is 112 and reads {', '.join(late)} after part 1: ask it in part 1, or "
                "lower the level."
            )


def test_the_base_table_always_has_a_row():
    assert not list(TABLE[-1].when.leaves())
    assert TABLE[-1].level is Urgency.PHYSIOTHERAPIST


def _longest(years: str) -> list[str]:
    """The most pages an adult without alarm signs can see: several places, a numb patch."""
    worst_case = {"leeftijd": [years], "plek": ["bil", "rug"], "gevoel": ["dijhuid"]}
    asked = follow({**CALM, **worst_case}).asked
    return [question.id for question in asked]


# Who has much to tell and no alarm sign must not give up on the way. The check is at this limit:
# one more question for every adult is a decision, to weigh against the time of all of them. It was
# 28 until a fall that is not how it began, and the side, had to be asked.
MOST_QUESTIONS = 30


@pytest.mark.parametrize("years", ["18-39", "40-49", "50-64", "65-79", "80plus"])
def test_an_adult_without_alarm_signs_is_not_asked_too_much(years: str):
    asked = len(_longest(years))
    assert asked <= MOST_QUESTIONS, (
        f"An adult of {years} without alarm signs can see {asked} questions, MOST_QUESTIONS is "
        f"{MOST_QUESTIONS}: ask the new one of fewer people (asked_when), drop one, or raise the "
        "limit and say why."
    )


def test_every_adult_has_one_version_of_each_subject():
    for years in (UNDER_50, FROM_50):
        (leaf,) = years.leaves()
        for option in leaf.options:
            codes = [q.code.split(",")[0] for q in follow({**CALM, "leeftijd": [option]}).asked]
            assert len(codes) == len(set(codes)), (
                f"Two questions with one code are asked of {option}: give the new one a code of "
                f"its own ({', '.join(codes)})."
            )


def test_every_flag_has_a_reason_and_evidence():
    for flag in RED_FLAGS:
        texts = (flag.reason.behind, flag.reason.why, *flag.reason.tell, *flag.reason.until)
        for text in texts:
            assert text.text.endswith("."), f"{flag.id}, end with a full stop: {text.text}"
        said = {source for text in texts for source in text.sources} | set(flag.evidence.sources)
        unknown = said - set(SOURCES)
        assert not unknown, f"{flag.id}: write {unknown} in rules/knowledge/sources.py."
        assert bool(flag.evidence.sources) != (flag.evidence.grade is Grade.CONSENSUS), (
            f"{flag.id}: evidence is Grade.CONSENSUS without a source, or another grade with one."
        )


def test_every_finding_and_statement_names_known_sources():
    for cause in CAUSES:
        for finding in cause.findings:
            assert set(finding.evidence.sources) <= set(SOURCES), (cause.id, finding.text)
            assert finding.evidence.sources or finding.evidence.grade is Grade.C, finding.text
        assert set(cause.sources) <= set(SOURCES), cause.id
        assert cause.sources, cause.id


def test_every_source_is_used():
    used = {source for flag in RED_FLAGS for source in flag.evidence.sources}
    used |= {source for cause in CAUSES for source in cause.sources}
    used |= {name for cause in CAUSES for f in cause.findings for name in f.evidence.sources}
    used |= {
        name
        for care in TREATMENTS + PREVENTION
        for said in care.statements
        for name in said.sources
    }
    used |= {name for line in FOLLOW_UPS for name in line.statement.sources}
    used |= {name for line in ALARM_SIGNS for name in line.sources}
    reasons = [flag.reason for flag in RED_FLAGS]
    said = [text for r in reasons for text in (r.behind, r.why, *r.tell, *r.until)]
    used |= {name for text in said for name in text.sources}
    assert used == set(SOURCES), (
        f"Not in rules/knowledge/sources.py: {used - set(SOURCES)}; used nowhere, so take it out: "
        f"{set(SOURCES) - used}."
    )


def test_every_cause_tells_what_a_patient_needs():
    for cause in CAUSES:
        for text in (cause.what, cause.fits, cause.do, cause.avoid, cause.course, cause.call):
            assert text, cause.id
        assert set(cause.places) <= location.option_ids, cause.id
