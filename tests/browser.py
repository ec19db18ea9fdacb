"""Chromium, the app served to it on loopback, and every state that a page can be shown in."""

from __future__ import annotations

import atexit
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

from rules.knowledge.causes import CAUSES
from rules.knowledge.questions import QUESTIONS
from rules.model import AnyOf, Question, Urgency
from rules.reasoning.assess import assess
from rules.reasoning.path import follow, in_bits
from tests.stories import CALM, STORIES, Given, leading_to
from wizard.state import STATE, pack

PROGRAM_VARIABLE = "CHROMIUM"
PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def program() -> str:
    """The path of Chromium: CHROMIUM when set, else the first that is installed."""
    candidates = (os.environ.get(PROGRAM_VARIABLE), *PROGRAMS)
    found = next((path for name in candidates if name and (path := shutil.which(name))), None)
    if not found:
        raise FileNotFoundError(
            "The page tests need Chromium and found none: install it (Debian and Ubuntu: "
            f"apt-get install chromium), or set {PROGRAM_VARIABLE} to the path of one."
        )
    return found


@cache
def driver() -> Playwright:
    """Playwright, started once: a process can have one only."""
    context = sync_playwright()
    atexit.register(context.__exit__)
    return context.start()


@contextmanager
def chromium(**options: Any) -> Iterator[Browser]:
    """A headless Chromium."""
    browser = driver().chromium.launch(executable_path=program(), args=FLAGS, **options)
    yield browser
    browser.close()


class _Quiet(WSGIRequestHandler):
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        del code, size


@dataclass(frozen=True)
class Site:
    """The app, served at `address`."""

    app: Flask
    address: str

    def give(self, context: BrowserContext, given: Given) -> None:
        """Put these answers in the browser, as if its visitor had filled them in."""
        interface = self.app.session_interface
        state = interface.get_signing_serializer(self.app).dumps({STATE: pack(in_bits(given))})
        context.add_cookies([{"name": "heupcheck", "value": state, "url": self.address}])


@contextmanager
def served(app: Flask) -> Iterator[Site]:
    """The app on a free port of this machine."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=_Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Site(app, f"http://127.0.0.1:{server.port}")
    server.shutdown()


def _nothing(_: Page) -> None:
    """The page as it comes."""


def _refused(page: Page) -> None:
    """Send the form without an answer."""
    page.locator("main form button[type=submit]").click()
    page.locator(".errors").wait_for()


def _too_late(page: Page) -> None:
    """Send the form with a token that is no longer good."""
    page.locator("main [name=csrf_token]").last.evaluate("field => { field.value = 'oud' }")
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_load_state()


def _without_cookies(page: Page) -> None:
    """Send the form twice from a browser that keeps no cookies."""
    for heading in ("Hoe oud bent u?", "Uw browser bewaart geen cookies"):
        page.context.clear_cookies()
        page.locator("main form button[type=submit]").click()
        page.get_by_role("heading", name=heading).wait_for()


def _wiped(page: Page) -> None:
    """Wipe the answers."""
    page.get_by_role("button", name="Wis mijn antwoorden").click()
    page.get_by_role("status").wait_for()


@dataclass(frozen=True)
class State:
    """A page as a visitor can see it: the answers given, the address, and what is done there."""

    name: str
    path: str
    given: Given
    act: Callable[[Page], None] = _nothing
    status: int = 200

    @property
    def template(self) -> str:
        """What kind of page this is: the first word of its name."""
        return self.name.split()[0]

    @property
    def refused(self) -> bool:
        """Is this a form that was sent without an answer?"""
        return self.act is _refused

    def show(self, page: Page, site: Site) -> None:
        """Bring the browser here."""
        site.give(page.context, self.given)
        response = page.goto(site.address + self.path)
        assert response
        assert response.status == self.status, f"{self.name}: {response.status}"
        self.act(page)


def _question_states(question: Question) -> list[State]:
    given, path = leading_to(question), f"/vraag/{question.id}"
    many = isinstance(question, AnyOf) and not any(option.alone for option in question.options)
    several = [option.id for option in question.options if not option.alone]
    chosen = several if many else CALM[question.id]
    return [
        State(f"vraag {question.id}", path, given),
        State(f"vraag {question.id} fout", path, given, _refused),
        State(f"vraag {question.id} ingevuld", path, {**given, question.id: chosen}),
    ]


def _result_states() -> list[State]:
    """A story for each kind of result: level, child or not, number of causes, one leading or not.

    Of each kind the story with the most answers, because it makes the longest page.
    """
    kinds: dict[str, Given] = {}
    for story in STORIES:
        given = story.walk()
        result = assess(follow(given).answers)
        kind = story.niveau + " kind" * result.child
        if result.urgency < Urgency.TODAY and not result.child:
            kind += f" {len(result.causes)}" + " voorop" * bool(result.well)
        if sum(map(len, given.values())) > sum(map(len, kinds.get(kind, {}).values())):
            kinds[kind] = given
    return [State(f"uitslag {kind}", "/uitslag", given) for kind, given in kinds.items()]


def _summary_states() -> list[State]:
    """For each level the story with the most answers."""
    fullest: dict[str, Given] = {}
    for story in STORIES:
        given = story.walk()
        if sum(map(len, given.values())) > sum(map(len, fullest.get(story.niveau, {}).values())):
            fullest[story.niveau] = given
    return [State(f"samenvatting {level}", "/samenvatting", given)
            for level, given in fullest.items()]  # fmt: skip


CALL_NOW = {
    "leeftijd": ["40-49"],
    "begin": ["plots"],
    "staan": ["normaal"],
    "koorts": ["nieuwverward"],
}


def _all_states() -> list[State]:
    full = max((story.walk() for story in STORIES), key=lambda given: sum(map(len, given.values())))
    information = ("oorzaken", "behandeling", "voorkomen", "privacy", "toegankelijkheid",
                   "verantwoording")  # fmt: skip
    return [
        State("begin", "/", {}),
        State("begin bezig", "/", {"leeftijd": ["50-64"]}),
        *(state for question in QUESTIONS for state in _question_states(question)),
        State("vraag huid bel-nu", "/vraag/huid", CALL_NOW),
        State("vraag huid lang-open", "/vraag/huid", CALL_NOW, _too_late),
        State("overzicht", "/overzicht", full),
        State("gewist", "/overzicht", full, _wiped),
        State("wissen lang-open", "/uitslag", full, _too_late),
        State("cookies uit", "/vraag/leeftijd", {}, _without_cookies),
        *_result_states(),
        *_summary_states(),
        *(State(f"oorzaak {cause.id}", f"/oorzaak/{cause.id}", {}) for cause in CAUSES),
        *(State(name, f"/{name}", {}) for name in information),
        State("fout 404", "/bestaat-niet", {}, status=404),
        State("fout 405", "/wissen", {}, status=405),
    ]


STATES = _all_states()
EACH_TEMPLATE = [
    state
    for state in STATES
    if state.template not in ("vraag", "oorzaak", "uitslag", "samenvatting")
    or state.name == "samenvatting huisarts"
    or state.name in ("vraag leeftijd", "vraag koorts fout", "vraag plek ingevuld", "oorzaak gtps")
    or state.name in ("uitslag 112", "uitslag spoed", "uitslag vandaag", "uitslag huisarts 2",
                      "uitslag fysiotherapeut 3 voorop", "uitslag zelfzorg 1")
]  # fmt: skip
