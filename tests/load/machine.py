"""python -m tests.load.machine: a visitor who does anything in any order, beside a model of them.

The model is a dict of the answers stored. After every step the cookie, opened with the keys of the
app, holds exactly those; the result page gives the level of the rules for them or leads to the
first open question; and an answer that was not stored is still on the page that says so. The one
thing that is not real is the clock. Exit status 1 when a step breaks this.
"""

from __future__ import annotations

import argparse
import logging
import os
import secrets
import sys
import time
from collections.abc import Sequence
from typing import NamedTuple
from unittest.mock import patch
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from itsdangerous import BadSignature
from werkzeug.test import TestResponse

from app import create_app
from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.model import Question
from rules.reasoning.assess import assess
from rules.reasoning.path import Path, follow, in_bits
from tests.load.walk import ADVICE, TOKEN
from tests.stories import STORIES, Given, Story
from wizard.journal import journal
from wizard.state import STATE, unpack

NAME = "heupcheck"
EARLY, LATE = -5 * 60, 20 * 3600  # seconds from the last answer within which nothing is lost
KEYS_KEPT = 3
SHORT_RUN, LONG_RUN = 8, 60  # steps

_clock = time.time
_steps = 0


class Tab(NamedTuple):
    """A page of a question, as it stands open in a tab."""

    question: str
    token: str


class Cookie(NamedTuple):
    """A cookie of before: its text, what it held, when and with which key it was made."""

    text: str
    held: dict[str, frozenset[str]]
    made: float
    key: str


def app_with(keys: Sequence[str]) -> Flask:
    """A new app, as after a start with these keys."""
    with patch.dict(os.environ, {"HEUPCHECK_SECRET_KEY": " ".join(keys)}):
        return create_app()


class Visit(RuleBasedStateMachine):
    """One visitor, with a browser and several tabs, and an app that may be started anew."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = [secrets.token_urlsafe()]
        self.now = float(int(_clock()))
        self.model: dict[str, frozenset[str]] = {}
        self.cookie: Cookie | None = None
        self.before: list[Cookie] = []
        self.tabs: list[Tab] = []
        self.client: FlaskClient
        self._start()

    def _start(self) -> None:
        self.app = app_with(self.keys)
        self.client = self.app.test_client()
        if self.cookie:
            self.client.set_cookie(NAME, self.cookie.text)

    # What the browser does

    def _open(self, method: str, path: str, form: Given | None = None) -> TestResponse:
        with patch("wizard.session.time.time", lambda: self.now):
            response = self.client.open(path, method=method, data=form)
        assert response.status_code in (200, 303, 400), f"{method} {path}: {response.status}"
        return response

    def _remember(self, response: TestResponse) -> None:
        """The cookie that came with this response holds the model of now."""
        if "Set-Cookie" not in response.headers:
            return
        kept = self.client.get_cookie(NAME)
        text = kept.value if kept else ""
        self.cookie = Cookie(text, dict(self.model), self.now, self.keys[0]) if text else None
        if self.cookie and self.model:
            self.before = [*self.before, self.cookie][-8:]

    def _visit(self, question: str) -> Tab | None:
        """Open a question in a new tab; None when the visitor is sent elsewhere."""
        response = self._open("GET", f"/vraag/{question}")
        self._remember(response)
        token = TOKEN.search(response.get_data(as_text=True))
        if response.status_code != 200 or not token:
            return None
        self.tabs = [*self.tabs, Tab(question, token[1])][-6:]
        return self.tabs[-1]

    def _post(self, tab: Tab, values: Sequence[str]) -> bool:
        """Send the form in a tab: it is stored, or refused with words. True when stored."""
        asked = BY_ID[tab.question]
        allowed = asked.accepts(values, self.path.answers)
        form = {"csrf_token": [tab.token], "antwoord": list(values)}
        response = self._open("POST", f"/vraag/{tab.question}", form)
        if response.status_code == 303 and allowed:
            self.model[tab.question] = frozenset(values)
            self._remember(response)
            wanted = _place(self.path)
            assert urlsplit(response.headers["Location"]).path == wanted, wanted
            return True
        self._remember(response)
        if allowed:
            _still_there(response, values)
        elif response.status_code == 200:
            assert "Controleer uw antwoord" in response.get_data(as_text=True)
        return False

    @property
    def path(self) -> Path:
        return follow({name: list(values) for name, values in self.model.items()})

    # What can happen

    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        """Answer the open question, from a page just opened: that always counts."""
        asked = self.path.open
        if asked is None or self.path.stopped:
            return
        tab = self._visit(asked.id)
        assert tab, f"{asked.id} is open and not shown"
        assert self._post(tab, data.draw(_answers(asked, self.path))), "a fresh form is refused"

    @rule(story=st.sampled_from(STORIES))
    def finish(self, story: Story) -> None:
        """Answer every question that is still open, as this patient would."""
        while not self.path.finished:
            asked = self.path.open
            assert asked
            tab = self._visit(asked.id)
            assert tab, f"{asked.id} is open and not shown"
            values = story.answer(asked)
            if not asked.accepts(values, self.path.answers):
                values = [asked.offered(self.path.answers)[-1].id]
            assert self._post(tab, values), "a fresh form is refused"

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def change(self, data: st.DataObject) -> None:
        """Go back to a question and answer it otherwise."""
        name = data.draw(st.sampled_from(sorted(self.model)))
        counts = BY_ID[name] in self.path.asked and name in self.path.answers
        tab = self._visit(name)
        assert bool(tab) or not counts, f"{name} was answered and is not shown"
        if tab:
            assert self._post(tab, data.draw(_answers(BY_ID[name], self.path)))

    @rule(question=st.sampled_from(QUESTIONS), data=st.data())
    def answer_nonsense(self, question: Question, data: st.DataObject) -> None:
        """Send something to any question, with the token of a page open now."""
        tab = self._visit(question.id) or self._visit(QUESTIONS[0].id)
        ids = st.sampled_from([option.id for option in question.options])
        values = data.draw(st.lists(ids | st.text("<&é\0", max_size=4), max_size=3))
        if tab:
            self._post(Tab(question.id, tab.token), values)

    @precondition(lambda self: self.tabs)
    @rule(data=st.data(), twice=st.booleans())
    def send_old_page(self, data: st.DataObject, twice: bool) -> None:
        """Send the form of a page that has been open in another tab, perhaps twice."""
        tab = data.draw(st.sampled_from(self.tabs))
        values = data.draw(_answers(BY_ID[tab.question], self.path))
        stored = self._post(tab, values)
        if twice:
            assert self._post(tab, values) == (
                stored and BY_ID[tab.question].accepts(values, self.path.answers)
            )

    @rule()
    def wipe(self) -> None:
        """Forget every answer, as a visitor asks; the answers are gone at once."""
        tab = self._visit(QUESTIONS[0].id)
        if tab is None:
            return
        response = self._open("POST", "/wissen", {"csrf_token": [tab.token]})
        assert response.status_code == 303
        self.model = {}
        self._remember(response)
        page = self._open("GET", "/")
        assert "Uw antwoorden zijn gewist." in page.get_data(as_text=True)
        self._remember(page)

    @rule()
    def restart(self) -> None:
        """The server starts anew with the same keys."""
        self._start()

    @rule()
    def new_key(self) -> None:
        """A new key comes before the old ones; the oldest goes when no visit can need it."""
        self.keys = [secrets.token_urlsafe(), *self.keys]
        while len(self.keys) > KEYS_KEPT and not (self.cookie and self.cookie.key in self.keys[3:]):
            self.keys.pop()
        self._start()

    @rule(junk=st.text("abc=-_é", max_size=30), cut=st.booleans())
    def junk_cookie(self, junk: str, cut: bool) -> None:
        """A cookie that cannot be opened is no answers at all, never half of them."""
        text = self.cookie.text[: len(junk) - 40] if cut and self.cookie else junk
        self.client.set_cookie(NAME, text)
        self.cookie, self.model = Cookie(text, {}, self.now, ""), {}

    @precondition(lambda self: self.before)
    @rule(data=st.data())
    def old_cookie(self, data: st.DataObject) -> None:
        """A cookie of before comes back: then its answers are the answers."""
        self.cookie = data.draw(st.sampled_from(self.before))
        self.client.set_cookie(NAME, self.cookie.text)
        self._believe_the_cookie()

    @rule(seconds=st.integers(EARLY, LATE - 1))
    def clock_jumps(self, seconds: int) -> None:
        """The clock stands anywhere between 5 minutes before and 20 hours after the last answer."""
        if self.cookie:
            self.now = self.cookie.made + seconds
            self._believe_the_cookie()

    @rule(hours=st.sampled_from((1, 24, 24 * 30)))
    def too_late(self, hours: int) -> None:
        """More than 20 hours after the last answer there are none."""
        if self.cookie:
            self.now = self.cookie.made + LATE + hours * 3600
            self._believe_the_cookie()

    def _believe_the_cookie(self) -> None:
        """The model is what the cookie held, while it is in time and its key is known."""
        assert self.cookie
        in_time = EARLY <= self.now - self.cookie.made <= LATE
        self.model = dict(self.cookie.held) if in_time and self.cookie.key in self.keys else {}

    # What holds after every step

    @invariant()
    def the_cookie_holds_the_model(self) -> None:
        global _steps
        _steps += 1
        seal = self.app.session_interface.get_signing_serializer(self.app)
        session = {}
        if kept := self.client.get_cookie(NAME):
            with patch("wizard.session.time.time", lambda: self.now):
                try:
                    session = seal.loads(kept.value, max_age=LATE)
                except BadSignature:
                    session = {}
        assert unpack(session.get(STATE)).given == in_bits(self.model)

    @invariant()
    def the_result_is_that_of_the_rules(self) -> None:
        response = self._open("GET", "/uitslag")
        self._remember(response)
        if self.path.finished:
            level = assess(self.path.answers).urgency.id
            assert ADVICE.findall(response.get_data(as_text=True)) == [level]
        else:
            assert urlsplit(response.headers["Location"]).path == _place(self.path)


def _place(path: Path) -> str:
    if path.stopped:
        return "/uitslag"
    return f"/vraag/{path.open.id}" if path.open else "/overzicht"


def _still_there(response: TestResponse, values: Sequence[str]) -> None:
    page = BeautifulSoup(response.get_data(as_text=True), "html.parser")
    assert response.status_code == 400, "an answer is lost and nobody says so"
    assert "Uw antwoord staat er nog." in page.get_text()
    assert {field["value"] for field in page.select("main [checked]")} == set(values)


@st.composite
def _answers(draw: st.DrawFn, asked: Question, path: Path) -> list[str]:
    """An answer that the question takes from this visitor."""
    offered = [option.id for option in asked.offered(path.answers)]
    values = draw(st.lists(st.sampled_from(offered), min_size=1, max_size=3, unique=True))
    return values if asked.accepts(values, path.answers) else values[:1]


def run(steps: int, each: int = LONG_RUN) -> None:
    """Do about this many steps, so many in each run; raises what breaks, by the shortest way."""
    run_state_machine_as_test(
        Visit,
        settings=settings(
            max_examples=max(1, steps // each),
            stateful_step_count=each,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
        ),
    )


def main() -> int:
    """Run, and print how many steps broke nothing."""
    parser = argparse.ArgumentParser(prog="python -m tests.load.machine")
    parser.add_argument("--steps", type=int, default=6_000, help="long: 100000")
    given = parser.parse_args()
    journal.addHandler(logging.NullHandler())
    violations = 0
    while _steps < given.steps and not violations:
        try:
            run(min(given.steps - _steps, 20_000))
        except Exception as error:
            violations = 1
            sys.stderr.write(f"{type(error).__name__}: {error}\n")
            sys.stderr.write("\n".join(getattr(error, "__notes__", ())) + "\n")
    sys.stdout.write(f"steps {_steps:,}  violations {violations}\n")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
