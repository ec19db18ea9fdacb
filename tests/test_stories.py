"""Every story of cases.toml walked through the real pages; no flag can be dropped unseen."""

from dataclasses import replace

import pytest
from flask import Flask

from rules.assurance.proof.properties import narrowed
from rules.knowledge.advice import advice_for
from rules.knowledge.causes import CAUSES
from rules.knowledge.red_flags import RED_FLAGS
from rules.model import RedFlag, Urgency
from rules.reasoning.assess import assess
from rules.reasoning.path import follow
from tests.stories import STORIES, Story, broken_by_causes, broken_by_flags
from tests.visitor import Page, Visitor

pytestmark = pytest.mark.filterwarnings("error")


@pytest.mark.content
@pytest.mark.parametrize("story", STORIES, ids=lambda story: f"{story.over}: {story.naam}")
def test_the_rules_say_what_the_story_says(story: Story):
    result = assess(follow(story.walk()).answers)
    fired = {flag.id for flag in result.flags}
    first = "".join(fit.cause.id for fit in result.causes[:1])
    told = (
        f"tests/cases.toml, ‘{story.naam}’ {dict(story.antwoorden)}: by the rules it has niveau "
        f"{result.urgency.id}, vlaggen {sorted(fired)}, oorzaak {first!r}: one of them is wrong."
    )
    assert result.urgency.id == story.niveau, told
    assert set(story.vlaggen) <= fired, told
    assert not set(story.niet) & fired, told
    assert story.oorzaak in (None, first), told


@pytest.mark.parametrize("story", STORIES, ids=lambda story: f"{story.over}: {story.naam}")
def test_story(app: Flask, story: Story):
    given = story.walk()
    result = assess(follow(given).answers)
    visitor = Visitor(app)
    end = visitor.answer_all(given)
    assert end == ("/uitslag" if follow(given).stopped else "/overzicht")
    page = visitor.get("/uitslag")
    assert page.h1 == advice_for(result).heading
    assert page.has(f".advice.level-{story.niveau}")
    shows_what_to_call_about(page, result.urgency)
    shown = [h3.get_text() for h3 in page.soup.select(".cause h3")]
    names = [fit.cause.name for fit in result.causes]
    assert shown == (names if result.names_causes else [])


def shows_what_to_call_about(page: Page, urgency: Urgency) -> None:
    """Below `vandaag` the signs to call about; from there no exercises and no treatment."""
    if urgency < Urgency.TODAY:
        assert "U kunt niet meer op uw been staan." in page.text
        assert "U krijgt koorts." in page.text
    else:
        assert not page.has(".cause")
        assert "Wat kunt u beter laten?" not in page.text
        assert "Hoe gaat het verder?" not in page.text


ARTHROSIS = next(story for story in STORIES if "oorzaak artrose" in story.over)


def page_of(app: Flask, story: Story, **other: str | list[str]) -> Page:
    """The result of this visitor, with other answers."""
    visitor = Visitor(app)
    visitor.answer_all(replace(story, antwoorden={**story.antwoorden, **other}).walk())
    return visitor.get("/uitslag")


@pytest.mark.parametrize("lasts", ["korter2w", "2-6w", "weetniet"])
@pytest.mark.parametrize(
    "unsure",
    [
        {"beloop": "erger"},
        {"staan": "hulp", "plek": ["lies"]},
        *({"staan": "mank", "plek": [place]} for place in ("lies", "dijvoor", "dijbinnen", "diep")),
    ],
    ids=str,
)
def test_nothing_fits_well_below_six_weeks_with_worsening_or_a_limp_and_pain_of_the_joint(
    app: Flask, lasts: str, unsure: dict[str, str | list[str]]
):
    known = {"leeftijd": "50-64", "duurnu": lasts, "eerder": ["artrose", "familie"]}
    assert page_of(app, ARTHROSIS, **known).has(".fit.well")
    assert not page_of(app, ARTHROSIS, **known, **unsure).has(".fit.well")


@pytest.mark.parametrize("asks", [{"eerder": ["fysio12"]}, {"last": "ernstig"}], ids=str)
def test_nothing_fits_well_where_the_doctor_looks_first(
    app: Flask, asks: dict[str, str | list[str]]
):
    assert page_of(app, ARTHROSIS).has(".fit.well")
    page = page_of(app, ARTHROSIS, **asks)
    assert page.has(".advice.level-huisarts")
    assert page.has(".cause")
    assert not page.has(".fit.well")


@pytest.mark.content
def test_no_story_has_a_cause_that_fits_well_from_huisarts_up():
    results = [assess(follow(story.walk()).answers) for story in STORIES]
    assert any(result.well for result in results)
    assert not any(result.well for result in results if result.urgency >= Urgency.GP)


def test_arthrosis_is_not_named_within_two_weeks_unless_it_is_known(app: Flask):
    def named(**other: str | list[str]) -> bool:
        page = page_of(app, ARTHROSIS, **other)
        return "Artrose van de heup" in [h3.get_text() for h3 in page.soup.select(".cause h3")]

    assert named(duurnu="2-6w")
    assert not named(duurnu="korter2w")
    assert named(duurnu="korter2w", eerder=["artrose"])


@pytest.mark.content
def test_the_acceptance_tests_are_all_there():
    numbers = {word for story in STORIES for word in story.over.replace(",", " ").split()}
    assert {str(number) for number in range(1, 38)} <= numbers


@pytest.mark.content
def test_every_flag_has_a_story_and_a_near_miss():
    fires = {code for story in STORIES for code in story.vlaggen}
    misses = {code for story in STORIES for code in story.niet}
    codes = {flag.id for flag in RED_FLAGS}
    for untold, key, story in (
        (codes - fires, "vlaggen", "a story in which it fires"),
        (codes - misses, "niet", "a near miss: about one answer away, and it must not fire"),
    ):
        assert not untold, f"tests/cases.toml: write for each of {untold} {story} ({key} = [...])."


@pytest.mark.content
def test_every_cause_comes_first_in_a_story():
    first = {story.oorzaak for story in STORIES}
    missing = {cause.id for cause in CAUSES if cause.findings} - first
    assert not missing, f"tests/cases.toml: write a story with oorzaak = {sorted(missing)}."


@pytest.mark.content
@pytest.mark.parametrize("flag", RED_FLAGS, ids=lambda flag: flag.id)
def test_a_flag_that_is_dropped_or_weakened_breaks_a_story(flag: RedFlag):
    others = [other for other in RED_FLAGS if other is not flag]
    write = f"tests/cases.toml: write a story about {flag.id} that notices when"
    assert broken_by_flags(others), f"{write} it is dropped: in which it decides the level."
    if flag.level is not None:
        lower = replace(flag, level=Urgency(flag.level - 1))
        level = f"its level becomes {lower.level.id}: in which it alone gives {flag.level.id}."
        assert broken_by_flags([*others, lower]), f"{write} {level}"
    for condition in narrowed(flag.when):
        narrower = replace(flag, when=condition)
        only = f"its condition becomes ‘{condition}’: in which it fires by what is left out here."
        assert broken_by_flags([*others, narrower]), f"{write} {only}"


def test_the_right_flags_and_causes_break_no_story():
    assert not broken_by_flags(RED_FLAGS)
    assert not broken_by_causes(CAUSES)
