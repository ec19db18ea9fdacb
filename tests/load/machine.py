"""python -m tests.load.machine: a visitor who does anything in any order, beside a model of them.

After every step the cookie, opened with the keys of the app, holds exactly the answers of the model
(tests/load/visit.py); the result page gives the level of the rules for them or leads to the first
open question; and an answer that was not stored is still on the page that says so. Exit status 1
when a step breaks this.
"""

from __future__ import annotations

import argparse
import logging
import sys
from unittest.mock import patch
from urllib.parse import urlsplit

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

from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.model import Question
from rules.reasoning.assess import assess
from rules.reasoning.path import Path, in_bits
from tests.load.visit import EARLY, LATE, NAME, Cookie, Tab, Visit, place
from tests.load.walk import ADVICE
from tests.stories import STORIES, Story
from wizard.journal import journal
from wizard.state import STATE, unpack

SHORT_RUN, LONG_RUN = 8, 60  # steps
AT_ONCE = 5_000  # steps between two lines that say how far it came

_steps = 0


class Machine(Visit, RuleBasedStateMachine):
    """What can happen to this visitor, and what holds afterwards."""

    def __init__(self) -> None:
        RuleBasedStateMachine.__init__(self)
        Visit.__init__(self)

    def teardown(self) -> None:
        self.leave()

    # What can happen

    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        """Answer the open question, from a page just opened: that always counts."""
        asked = self.path.open
        if asked is None or self.path.stopped:
            return
        tab = self.visit(asked.id)
        assert tab, f"{asked.id} is open and not shown"
        assert self.post(tab, data.draw(_answers(asked, self.path))), "a fresh form is refused"

    @rule(story=st.sampled_from(STORIES))
    def finish(self, story: Story) -> None:
        """Answer every question that is still open, as this patient would."""
        while not self.path.finished:
            asked = self.path.open
            assert asked
            tab = self.visit(asked.id)
            assert tab, f"{asked.id} is open and not shown"
            values = story.answer(asked)
            if not asked.accepts(values, self.path.answers):
                values = [asked.offered(self.path.answers)[-1].id]
            assert self.post(tab, values), "a fresh form is refused"

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def change(self, data: st.DataObject) -> None:
        """Go back to a question and answer it otherwise."""
        name = data.draw(st.sampled_from(sorted(self.model)))
        counts = BY_ID[name] in self.path.asked and name in self.path.answers
        tab = self.visit(name)
        assert bool(tab) or not counts, f"{name} was answered and is not shown"
        if tab:
            assert self.post(tab, data.draw(_answers(BY_ID[name], self.path)))

    @rule(question=st.sampled_from(QUESTIONS), data=st.data())
    def answer_nonsense(self, question: Question, data: st.DataObject) -> None:
        """Send something to any question, with the token of a page open now."""
        tab = self.visit(question.id) or self.visit(QUESTIONS[0].id)
        ids = st.sampled_from([option.id for option in question.options])
        values = data.draw(st.lists(ids | st.text("<&é\0", max_size=4), max_size=3))
        if tab:
            self.post(Tab(question.id, tab.token), values)

    @precondition(lambda self: self.tabs)
    @rule(data=st.data(), twice=st.booleans())
    def send_old_page(self, data: st.DataObject, twice: bool) -> None:
        """Send the form of a page that has been open in another tab, perhaps twice."""
        tab = data.draw(st.sampled_from(self.tabs))
        values = data.draw(_answers(BY_ID[tab.question], self.path))
        stored = self.post(tab, values)
        if twice:
            assert self.post(tab, values) == (
                stored and BY_ID[tab.question].accepts(values, self.path.answers)
            )

    @rule()
    def wipe(self) -> None:
        """Forget every answer, as a visitor asks; the answers are gone at once."""
        tab = self.visit(QUESTIONS[0].id)
        if tab is None:
            return
        response = self.open("POST", "/wissen", {"csrf_token": [tab.token]})
        assert response.status_code == 303
        self.model = {}
        self.remember(response)
        page = self.open("GET", "/")
        assert "Uw antwoorden zijn gewist." in page.get_data(as_text=True)
        self.remember(page)

    @rule()
    def restart(self) -> None:
        """The server starts anew with the same keys."""
        self.start()

    @rule()
    def put_key(self) -> None:
        """A new key comes first in the file that the server reads."""
        self.new_key()

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
        response = self.open("GET", "/uitslag")
        self.remember(response)
        if self.path.finished:
            level = assess(self.path.answers).urgency.id
            assert ADVICE.findall(response.get_data(as_text=True)) == [level]
        else:
            assert urlsplit(response.headers["Location"]).path == place(self.path)


@st.composite
def _answers(draw: st.DrawFn, asked: Question, path: Path) -> list[str]:
    """An answer that the question takes from this visitor."""
    offered = [option.id for option in asked.offered(path.answers)]
    values = draw(st.lists(st.sampled_from(offered), min_size=1, max_size=3, unique=True))
    return values if asked.accepts(values, path.answers) else values[:1]


def run(steps: int, each: int = LONG_RUN) -> None:
    """Do about this many steps, so many in each run; raises what breaks, by the shortest way."""
    run_state_machine_as_test(
        Machine,
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
            run(min(given.steps - _steps, AT_ONCE))
        except Exception as error:
            violations = 1
            sys.stderr.write(f"{type(error).__name__}: {error}\n")
            sys.stderr.write("\n".join(getattr(error, "__notes__", ())) + "\n")
        sys.stdout.write(f"steps {_steps:,}  violations {violations}\n")
        sys.stdout.flush()
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
