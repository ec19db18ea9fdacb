"""Every text reads at level B1 as far as a machine can tell: short, easy, polite, explained."""

import pytest

from rules.assurance.texts import for_patients
from rules.knowledge.causes import CAUSES
from rules.knowledge.questions import QUESTIONS
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

pytestmark = pytest.mark.content

BLOCKS = {block.place: block.texts for block in for_patients()}


@pytest.mark.parametrize("place", BLOCKS)
def test_reads_at_level_b1(place: str):
    texts = BLOCKS[place]
    long = too_long(texts)
    assert not long, f"{place}: make these sentences shorter: {long}"
    mean, easy = mean_length(texts), ease(texts)
    assert mean <= MEAN_SENTENCE, f"{place}: {mean:.0f} words a sentence, shorten some: {texts}"
    assert easy >= EASY_ENOUGH, f"{place}: {easy:.0f} is hard to read, use shorter words: {texts}"


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
