"""What a visitor on a slow phone waits for, and how large the cookie is that every request carries.

The phone and its network are those of tests.slow: 400 kbit/s, 400 ms, a processor four times
slower than this one, and the app served bare: gzip can only make it faster.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice
from statistics import median
from typing import Any

from flask import Flask
from playwright.sync_api import Error

from app import create_app
from bench.bytes import LONGEST
from bench.report import BenchError, Row
from rules.knowledge.questions import QUESTIONS
from rules.reasoning.path import in_bits
from tests.browser import chromium, served
from tests.slow import USABLE_WITHIN, View, first_question, walk
from tests.stories import STORIES, Given
from tests.test_state import EVERYTHING, state_of
from tests.visitor import Visitor
from wizard.kept import PAGES
from wizard.state import STATE, pack

LARGEST_COOKIE = 1024  # bytes
WALKS = 3_000
MADE_BEFORE = 99  # % of the questions shown


def cookie(app: Flask, given: Given) -> int:
    """The bytes of the sealed cookie that holds these answers, without its name."""
    visitor = Visitor(app)
    visitor.get(f"/vraag/{QUESTIONS[0].id}")
    with visitor.client.session_transaction() as session:
        session[STATE] = pack(in_bits(given))
    return len(state_of(visitor))


def visit(app: Flask) -> tuple[float, list[View]]:
    """When the first question can be answered, in ms, and every page of a whole check."""
    try:
        with chromium() as browser, served(app) as site:
            return first_question(browser, site), list(walk(browser, site))
    except (FileNotFoundError, Error) as error:
        reason = str(error).partition("\n")[0]
        raise BenchError(f"The visit fails: {reason}") from error


def made_before(app: Flask, walks: int = WALKS) -> float:
    """Of the questions that so many visitors see, the share (%) whose page was made before."""
    client = app.test_client(use_cookies=False)
    seal = app.session_interface.get_signing_serializer(app)
    for story in random.Random(1).choices(STORIES, k=walks):
        given = in_bits(story.walk())
        for answered, question in enumerate(given):
            state = seal.dumps({STATE: pack(dict(islice(given.items(), answered)))})
            client.get(f"/vraag/{question}", headers={"Cookie": f"heupcheck={state}"})
    kept = app.extensions[PAGES].cache_info()
    return 100 * kept.hits / (kept.hits + kept.misses)


def measure() -> list[Row]:
    """Waiting in seconds, cookies in bytes, pages that were made before."""
    app = create_app()
    share = Row("visit", "pages made before", round(made_before(create_app()), 1), "%",
                MADE_BEFORE, at_least=True, note=f"{WALKS:,} walks")  # fmt: skip
    return [*_waiting(*visit(app)), *_cookies(app), share]


def _waiting(usable: float, views: list[View]) -> Iterator[Row]:
    questions = [view.loaded for view in views if view.path.startswith("/vraag/")]
    pages = f"{len(views)} pages, without the time to read them"
    yield _seconds("first question can be answered", usable, limit=USABLE_WITHIN / 1000)
    yield _seconds("a question, median", median(questions), note=f"{len(questions)} questions")
    yield _seconds("the result", views[-1].loaded)
    yield _seconds("whole walk", sum(view.loaded for view in views), note=pages, main=True)


def _seconds(what: str, milliseconds: float, **more: Any) -> Row:
    return Row("visit", what, round(milliseconds / 1000, 3), "s", **more)


def _cookies(app: Flask) -> Iterator[Row]:
    everything, longest = cookie(app, EVERYTHING), cookie(app, LONGEST)
    every = "every option of every question"
    yield Row("visit", "largest cookie", everything, "bytes", LARGEST_COOKIE, note=every)
    yield Row(
        "visit", "cookie of the longest story", longest, "bytes", note=f"{len(LONGEST)} questions"
    )
