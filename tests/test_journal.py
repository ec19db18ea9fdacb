"""What is written down about a visit: that it was, never whose or what."""

import logging

import pytest
from flask import abort

from app import create_app
from tests.stories import STORIES
from tests.visitor import Visitor

CANARY = "kanarie-81"


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What the journal and every other logger write."""
    caplog.set_level(logging.DEBUG)
    return caplog


def test_a_line_has_method_route_status_and_duration(visitor: Visitor, lines):
    visitor.get("/vraag/leeftijd")
    assert [record.name for record in lines.records] == ["heupcheck"]
    assert lines.records[0].getMessage().split()[:3] == ["GET", "wizard.question", "200"]


def test_nothing_that_a_visitor_sends_is_written_down(visitor: Visitor, lines):
    headers = {
        "User-Agent": CANARY,
        "Referer": f"http://localhost/{CANARY}",
        "X-Forwarded-For": CANARY,
    }
    visitor.client.set_cookie("heupcheck", CANARY)
    for method, path in (
        ("GET", f"/?{CANARY}"),
        ("GET", f"/{CANARY}"),
        ("GET", f"/vraag/{CANARY}"),
        ("POST", "/vraag/leeftijd"),
        (CANARY.upper(), "/"),
    ):
        visitor.open(method, path, headers=headers, data={"antwoord": CANARY})
    assert [record.name for record in lines.records].count("heupcheck") == 5
    assert CANARY not in lines.text.lower()


def test_no_question_or_answer_of_a_whole_visit_is_written_down(visitor: Visitor, lines):
    given = STORIES[0].walk()
    visitor.answer_all(given)
    visitor.get("/uitslag")
    words = {word for record in lines.records for word in record.getMessage().split()}
    answers = {value for values in given.values() for value in values}
    assert words.isdisjoint(given.keys() | answers)
    assert visitor.client.get_cookie("heupcheck").value not in lines.text


def test_an_error_is_written_down_without_its_words(lines):
    app = create_app()
    app.add_url_rule("/kapot", "broken", lambda: {}[CANARY])
    app.add_url_rule("/ook", "also", lambda: abort(500, CANARY))
    for path in ("/kapot", "/ook"):
        assert Visitor(app).open("GET", path).status_code == 500
    assert "KeyError in broken: <lambda>" in lines.text
    assert CANARY not in lines.text
