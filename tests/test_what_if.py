"""What if: signs are told with whom to call, only when they really make the advice more urgent."""

import pytest
from flask import Flask

from rules.conditions import UNKNOWN
from rules.knowledge.advice import ALARM_SIGNS
from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.model import AnyOf, Urgency
from rules.reasoning.assess import assess
from rules.reasoning.path import follow
from rules.reasoning.what_if import calls, changes
from tests.stories import CALM, STORIES, Given
from tests.visitor import Visitor

CALM_STORIES = [
    story for story in STORIES if story.niveau in ("huisarts", "fysiotherapeut", "zelfzorg")
]
SIGNS = {
    (question, option): option.sign
    for question in QUESTIONS
    for option in question.options
    if option.sign
}


def told(**answers: list[str]) -> dict[str, tuple[str, ...]]:
    """Whom to call about what, for an adult who is calm but for these answers."""
    given: Given = {}
    while step := follow(given).open:
        given[step.id] = answers.get(step.id, CALM[step.id])
    return {call.call: call.signs for call in calls(follow(given).answers)}


@pytest.mark.parametrize("story", CALM_STORIES, ids=lambda story: story.naam)
def test_a_sign_only_raises_and_an_alarm_sign_is_never_missing(story):
    answers = follow(story.walk()).answers
    now = assess(answers).urgency
    assert all(change.urgency > now for change in changes(answers))
    shown = calls(answers)
    urgencies = [call.urgency for call in shown]
    assert urgencies == sorted(urgencies, reverse=True)
    urgent = {sign for call in shown if call.urgency >= Urgency.URGENT for sign in call.signs}
    assert {sign.text for sign in ALARM_SIGNS} <= urgent
    signs = [sign for call in shown for sign in call.signs]
    assert len(signs) == len(set(signs)), "a sign is told with two calls"


@pytest.mark.content
def test_every_sign_is_told_to_somebody():
    said = {
        sign
        for story in CALM_STORIES
        for call in calls(follow(story.walk()).answers)
        for sign in call.signs
    }
    untold = set(SIGNS.values()) - said
    assert not untold, (
        f"No calm visitor is told {sorted(untold)}: write a story in tests/cases.toml in whom that "
        "sign would raise the level, or take the sign from the option."
    )
    assert {sign.text for sign in ALARM_SIGNS} <= set(SIGNS.values())


def test_what_counts_more_in_this_visitor_comes_first():
    runner = told(leeftijd=["18-39"], plek=["lies"], belasting=["hardlopen"], duurnu=["2-6w"])
    assert runner["Bel dezelfde dag uw huisarts of de huisartsenpost"][0] == "U gaat mank lopen."
    sick = told(ziekten=["weerstand"], koorts=["geen"])
    at_once = sick["Bel meteen uw huisarts of de huisartsenpost"]
    assert "De huid bij de heup wordt rood." in at_once[:3]


def test_a_pregnant_visitor_is_told_to_call_the_midwife():
    pregnant = told(leeftijd=["18-39"], risicojong=["zwanger"])
    assert "U verliest bloed of vruchtwater." in pregnant["Bel meteen uw verloskundige"]


def level_after(visitor: Visitor, given: Given, sign: str) -> Urgency:
    """The level that the pages give a visitor with these answers to whom this sign happens."""
    question, option = next(
        (question, option)
        for (question, option), text in SIGNS.items()
        if text == sign and question.id in given
    )
    kept = [other.id for other in question.chosen(given[question.id]) if not other.alone]
    several = isinstance(question, AnyOf)
    place = visitor.answer(question.id, *(kept if several else []), option.id)
    while place.startswith("/vraag/"):
        opened = BY_ID[place.removeprefix("/vraag/")]
        calm = CALM[opened.id]
        place = visitor.answer(opened.id, *([UNKNOWN] if UNKNOWN in opened.option_ids else calm))
    page = visitor.get("/uitslag")
    return next(level for level in Urgency if page.has(f".advice.level-{level.id}"))


@pytest.mark.parametrize("level", ["huisarts", "fysiotherapeut", "zelfzorg"])
def test_what_the_page_says_comes_true_when_it_happens(app: Flask, level: str):
    story = next(story for story in CALM_STORIES if story.niveau == level)
    given = story.walk()
    always = {sign.text for sign in ALARM_SIGNS}
    for call in calls(follow(given).answers):
        for sign in call.signs:
            visitor = Visitor(app)
            visitor.answer_all(given)
            assert sign in visitor.get("/uitslag").text
            if sign not in always:
                assert level_after(visitor, given, sign) == call.urgency, sign


def test_from_today_upward_nothing_is_left_to_wait_for(visitor: Visitor):
    story = next(story for story in STORIES if story.niveau == "vandaag")
    visitor.answer_all(story.walk())
    assert not visitor.get("/uitslag").has("#wat-als")
