"""Whatever a visitor sends, in whatever order: never a server error, and nothing is lost."""

from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.reasoning.assess import assess
from rules.reasoning.path import follow
from tests.visitor import Visitor


@st.composite
def an_answer(draw):
    """An answer to any question: often allowed, sometimes rubbish."""
    question = draw(st.sampled_from(QUESTIONS))
    ids = st.sampled_from([option.id for option in question.options])
    values = st.lists(ids | st.text(max_size=8), max_size=4) | st.lists(ids, min_size=1, max_size=2)
    return question.id, draw(values)


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(an_answer(), min_size=1, max_size=25))
def test_any_sequence_of_answers(app: Flask, sequence):
    visitor = Visitor(app)
    visitor.get("/vraag/leeftijd")
    kept: dict[str, list[str]] = {}
    for question, values in sequence:
        allowed = BY_ID[question].accepts(values, follow(kept).answers)
        data = {"csrf_token": visitor.token, "antwoord": values}
        response = visitor.open("POST", f"/vraag/{question}", data=data)
        assert response.status_code in (200, 303)
        if allowed:
            kept[question] = values
    path = follow(kept)
    page = visitor.get("/uitslag")
    if path.finished:
        assert page.has(f".level-{assess(path.answers).urgency.id}")
    else:
        assert page.h1 == path.open.title


@st.composite
def a_visitor(draw):
    """The answers of somebody who answers every question asked, at random."""
    answers: dict[str, list[str]] = {}
    while not (path := follow(answers)).finished:
        offered = [o.id for o in path.open.offered(path.answers)]
        together = [o.id for o in path.open.options if o.id in offered and not o.alone]
        single = st.sampled_from(offered).map(lambda one: [one])
        several = st.lists(st.sampled_from(together), min_size=1, max_size=3, unique=True)
        pick = several if hasattr(path.open, "options") and len(together) > 1 else single
        values = draw(single | pick)
        if not path.open.accepts(values, path.answers):
            values = draw(single)
        answers[path.open.id] = values
    return answers


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(a_visitor(), st.randoms(use_true_random=False))
def test_the_level_at_a_stop_is_the_level_of_any_completion(answers, random):
    path = follow(answers)
    if not path.stopped:
        return
    level = assess(path.answers).urgency
    more = dict(answers)
    for question in QUESTIONS:
        if question.id not in more:
            more[question.id] = [random.choice([option.id for option in question.options])]
    assert assess(follow(more).answers).urgency == level
