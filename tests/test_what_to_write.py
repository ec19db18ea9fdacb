"""Whoever adds a question or a flag and forgets something reads in one line what to write where."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rules.assurance import approval
from rules.knowledge.questions import QUESTIONS, background, you
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import OneOf
from tests import test_proof, test_rulebook, test_stories, test_take_along, test_texts
from tests.stories import CALM, STORIES, Story, calm_answers

CALM_TEXTS = {name: list(values) for name, values in CALM.items()}


def new(**changed: object) -> OneOf:
    """A question that nobody knows of yet."""
    return replace(you.impact, id="nieuw", **changed)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ({"last": None}, r"\[rustig\]: write a calm answer, such as last = \"licht\"$"),
        ({"eerder": None}, r"write a calm answer, such as eerder = \[\"geen\"\]$"),
        ({"lst": ["licht"]}, r"\[rustig\]: lst is no question; its id stands in rules/knowledge"),
    ],
)
def test_a_calm_answer_that_is_missing_or_to_no_question(written: dict, said: str):
    answers = {name: values for name, values in (CALM_TEXTS | written).items() if values}
    with pytest.raises(SystemExit, match=said):
        calm_answers(answers)


def test_a_story_with_an_answer_that_does_not_exist():
    with pytest.raises(SystemExit, match="‘Iemand’: begn is no question"):
        Story("Iemand", "", "zelfzorg", {"begn": "val"})
    with pytest.raises(SystemExit, match=r"‘Iemand’: begin = .*vla.*; it offers .*val"):
        Story("Iemand", "", "zelfzorg", {"begin": "vla"}).walk()


def test_a_question_that_is_not_on_the_list(monkeypatch):
    monkeypatch.setattr(background, "new", new(), raising=False)
    with pytest.raises(AssertionError, match="name it in QUESTIONS where it must be asked"):
        test_rulebook.test_every_question_is_on_the_list()


def test_an_option_that_no_rule_reads():
    with pytest.raises(
        AssertionError, match=r"No rule reads .*sport.* of nieuw: read it in a red flag"
    ):
        test_rulebook.test_every_option_changes_something(new())


def test_one_question_too_many(monkeypatch):
    monkeypatch.setattr(test_rulebook, "MOST_QUESTIONS", 27)
    with pytest.raises(AssertionError, match=r"ask the new one of fewer people .asked_when."):
        test_rulebook.test_an_adult_without_alarm_signs_is_not_asked_too_much("50-64")


def test_a_question_without_a_place_in_the_summary(monkeypatch):
    monkeypatch.setattr(test_take_along, "QUESTIONS", [*QUESTIONS, new()])
    with pytest.raises(
        AssertionError, match=r"nieuw stands 0 times in HEADINGS .wizard/summary.py."
    ):
        test_take_along.test_every_question_has_one_place_in_the_summary()


def test_a_flag_without_a_story_or_a_near_miss(monkeypatch):
    flag = RED_FLAGS[0]
    for field, said in (("vlaggen", "a story in which it fires"), ("niet", "a near miss")):
        others = [story for story in STORIES if flag.id not in getattr(story, field)]
        monkeypatch.setattr(test_stories, "STORIES", others)
        with pytest.raises(AssertionError, match=f"for each of .*{flag.id}.* {said}"):
            test_stories.test_every_flag_has_a_story_and_a_near_miss()


def test_a_flag_that_no_story_needs():
    flag = replace(RED_FLAGS[0], id="NIEUW")
    with pytest.raises(AssertionError, match="write a story about NIEUW that notices when"):
        test_stories.test_a_flag_that_is_dropped_or_weakened_breaks_a_story(flag)


def test_a_rule_that_was_not_approved(monkeypatch):
    monkeypatch.setattr(approval, "TABLE", approval.TABLE[1:])
    with pytest.raises(
        AssertionError, match=r"base table. .* record it with python -m rules approve"
    ):
        test_proof.test_the_rules_are_the_approved_ones()


def test_a_question_that_does_not_say_why_it_is_skipped(monkeypatch):
    monkeypatch.setitem(vars(background.cancer_when), "skipped", "")
    with pytest.raises(AssertionError, match="schrijf in skipped waarom het zo goed is"):
        test_proof.test_the_property_holds_for_every_set_of_answers("g")


def test_a_text_that_is_hard_to_read(monkeypatch):
    monkeypatch.setitem(test_texts.BLOCKS, "vraag nieuw", ("Een woord " * 15 + "erbij.",))
    with pytest.raises(AssertionError, match="vraag nieuw: make these sentences shorter"):
        test_texts.test_reads_at_level_b1("vraag nieuw")
