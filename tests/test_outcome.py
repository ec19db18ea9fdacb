"""The two outcome modes: fitting causes ranked with reasons, or all patterns by place, unranked."""

from pathlib import Path as File

import pytest
from flask import Flask

from app import create_app
from rules.knowledge.causes import CAUSES, NONSPECIFIC
from rules.reasoning.assess import assess
from rules.reasoning.path import follow
from tests.stories import STORIES, Story
from tests.visitor import Page, Visitor

MODES = {level: [s for s in STORIES if s.niveau == level] for level in ("huisarts", "zelfzorg")}
MODES["fysiotherapeut"] = [s for s in STORIES if s.niveau == "fysiotherapeut" and s.oorzaak]


@pytest.fixture
def signpost(monkeypatch: pytest.MonkeyPatch, tmp_path: File) -> Flask:
    """The app of a clinic that has not settled the question of the medical device."""
    file = tmp_path / "praktijk.toml"
    file.write_text('naam = "Praktijk Zuid"\ntelefoon = "020 123 45 67"\nuitkomst = "wegwijzer"\n')
    monkeypatch.setenv("HEUPCHECK_CLINIC", str(file))
    return create_app()


def names_causes(story: Story) -> bool:
    """Is this an adult to whom causes are named?"""
    result = assess(follow(story.walk()).answers)
    return result.names_causes and not result.child


def result(app: Flask, story: Story) -> Page:
    visitor = Visitor(app)
    visitor.answer_all(story.walk())
    return visitor.get("/uitslag")


@pytest.mark.parametrize("level", MODES)
def test_a_signpost_gives_the_same_urgency_and_ranks_nothing(app: Flask, signpost: Flask, level):
    story = next(story for story in MODES[level] if names_causes(story))
    ranked, plain = result(app, story), result(signpost, story)
    assert plain.h1 == ranked.h1
    assert plain.has(f".advice.level-{level}")
    assert not plain.has(".cause, .fit, .for-against")
    assert "past" not in plain.one("#oorzaken").find_parent("section").get_text().lower()


def test_a_signpost_shows_everybody_the_same_patterns_by_place(signpost: Flask):
    shown = {
        tuple(link["href"] for link in result(signpost, story).soup.select(".also a"))
        for story in [*MODES["fysiotherapeut"][:4], *MODES["zelfzorg"][:2]]
        if "kind" not in str(story.antwoorden.get("leeftijd"))
    }
    (links,) = shown
    assert {f"/oorzaak/{cause.id}" for cause in CAUSES if cause is not NONSPECIFIC} == set(links)


def test_a_signpost_does_not_promise_causes(app: Flask, signpost: Flask):
    promise = "waar de klacht vandaan kan komen"
    assert promise in Visitor(app).get("/").html
    assert promise not in Visitor(signpost).get("/").html


def test_the_advice_of_a_signpost_is_that_of_no_cause_in_particular(signpost: Flask):
    page = result(signpost, MODES["fysiotherapeut"][0])
    assert all(statement.text in page.text for statement in NONSPECIFIC.do)
