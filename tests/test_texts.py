"""Every text reads at level B1 as far as a machine can tell: short, easy, polite, explained."""

from collections.abc import Iterator
from itertools import chain

import pytest

from rules.advice import ADVICE, ALARM_SIGNS, UNTIL_SEEN
from rules.base_level import TABLE
from rules.care import PREVENTION, TREATMENTS
from rules.causes import CAUSES
from rules.follow_up import FOLLOW_UPS
from rules.questions import QUESTIONS
from rules.red_flags import RED_FLAGS
from tests.reading import (
    EASY_ENOUGH,
    FORBIDDEN,
    MEAN_SENTENCE,
    doubly_negated,
    ease,
    mean_length,
    too_long,
    unexplained,
)
from tests.visitor import INFORMAL

FIELDS = ("what", "fits", "do", "avoid", "physiotherapist", "course", "call", "step_up")


def _of_questions() -> Iterator[tuple[str, list[str]]]:
    for q in QUESTIONS:
        options = [
            text for option in q.options for text in (option.label, option.hint, option.sign)
        ]
        yield f"vraag {q.id}", [q.title, q.why, q.missing, q.hint, *options]


def _of_flags() -> Iterator[tuple[str, list[str]]]:
    for flag in RED_FLAGS:
        reason = flag.reason
        said = (reason.behind, reason.why, *reason.tell, *reason.until)
        yield f"reden {flag.id}", [statement.text for statement in said]


def _of_causes() -> Iterator[tuple[str, list[str]]]:
    for cause in CAUSES:
        yield f"{cause.id} kort", [cause.name, cause.summary]
        for field in FIELDS:
            yield f"{cause.id} {field}", [statement.text for statement in getattr(cause, field)]
        yield f"{cause.id} hulp", [helps.statement.text for helps in cause.helps]
        yield f"{cause.id} punten", [finding.text for finding in cause.findings]


def _of_advice() -> Iterator[tuple[str, list[str]]]:
    for care in TREATMENTS + PREVENTION:
        yield care.id, [care.name, *(statement.text for statement in care.statements)]
    for level, advice in ADVICE.items():
        yield f"niveau {level.id}", [advice.heading, *advice.sentences]
    for level, until in UNTIL_SEEN.items():
        yield f"tot die tijd {level.id}", [statement.text for statement in until]
    yield "vangnet", [statement.text for statement in ALARM_SIGNS]
    yield "daarna", [line.statement.text for line in FOLLOW_UPS]
    yield "tabel", [row.reason for row in TABLE]


BLOCKS = {
    place: [text for text in texts if text]
    for place, texts in chain(_of_questions(), _of_flags(), _of_causes(), _of_advice())
    if any(texts)
}


@pytest.mark.parametrize("place", BLOCKS)
def test_reads_at_level_b1(place: str):
    texts = BLOCKS[place]
    assert not too_long(texts)
    assert mean_length(texts) <= MEAN_SENTENCE
    assert ease(texts) >= EASY_ENOUGH


@pytest.mark.parametrize("place", BLOCKS)
def test_no_word_that_patients_should_not_meet(place: str):
    for text in BLOCKS[place]:
        assert not FORBIDDEN.search(text), text
        assert not INFORMAL.search(text), text
        assert '"' not in text, text
        assert "'" not in text, text


@pytest.mark.parametrize("cause", CAUSES, ids=lambda cause: cause.id)
def test_hard_words_are_explained_on_the_page_of_the_cause(cause):
    page = " ".join([cause.name, cause.summary, *(said.text for said in cause.statements)])
    assert not unexplained(page)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_question_never_denies_twice(question):
    assert not doubly_negated(question.title)
    assert not unexplained(" ".join(BLOCKS[f"vraag {question.id}"]))
    for option in question.options:
        assert not doubly_negated(option.label), option.label
        assert not doubly_negated(option.hint), option.hint


def test_no_sentence_stands_under_more_than_two_causes():
    said: dict[str, set[str]] = {}
    for cause in CAUSES:
        for field in ("what", "fits", "avoid", "course"):
            for statement in getattr(cause, field):
                said.setdefault(statement.text, set()).add(cause.id)
    assert {text: ids for text, ids in said.items() if len(ids) > 2} == {}
