"""What a whole check sends over HTTP/2: page by page, as a first view and as the next one.

The longest calm story is walked on one connection: HPACK remembers headers, and files come once.
A first view is the page with every file it needs, on a connection of its own. What is sent is
counted under gzip 6, as a proxy compresses; a redirect after a form counts in the whole walk.
Every redirect renews the cookie, which slowly fills the memory of HPACK: now and then a page sends
its headers in full again. What is sealed is random, so figures vary by some bytes.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

import brotli
from flask import Flask
from hpack import Encoder
from werkzeug.test import TestResponse

from app import create_app
from bench.report import Row, Table
from rules.knowledge.questions.pain import location
from rules.model import Urgency
from rules.reasoning.assess import assess
from tests.browser import STATES, State
from tests.stories import ANSWERS
from tests.test_bytes import (
    FIRST_FLIGHT,
    NEXT_QUESTION,
    QUESTION,
    VISITED,
    files,
    sent,
    view,
)
from tests.visitor import Visitor

KINDS = {
    "text/html": "HTML",
    "text/css": "CSS",
    "text/javascript": "script",
    "image/svg+xml": "drawings",
}
LONGEST = max(
    (story.walk() for story, answers in ANSWERS if assess(answers).urgency < Urgency.TODAY),
    key=lambda given: sum(map(len, given.values())),
)
QUESTIONS = [
    State("vraag", f"/vraag/{name}", dict(islice(LONGEST.items(), number)))
    for number, name in enumerate(LONGEST)
]
ENDING = [State(name, f"/{name}", LONGEST) for name in ("overzicht", "uitslag", "samenvatting")]
PAGES = [State("begin", "/", {}), *QUESTIONS, *ENDING]


class Response(NamedTuple):
    """The bytes of one response: its body in three ways, and its headers and frames."""

    address: str
    kind: str
    plain: int
    gzip: int
    brotli: int
    headers: int

    @property
    def sent(self) -> int:
        """All of it, as a proxy with gzip sends it."""
        return self.gzip + self.headers


def response(received: TestResponse, encoder: Encoder) -> Response:
    """What this response costs on the connection with this encoder."""
    body = received.data
    zipped = len(gzip.compress(body, 6, mtime=0))
    return Response(
        received.request.path,
        KINDS[str(received.mimetype)] if received.status_code == 200 else "redirects",
        len(body),
        zipped,
        len(brotli.compress(body, quality=5)),
        sent(received, encoder) - zipped,
    )


def walk(visitor: Visitor) -> Iterator[Response]:
    """Every response to a visitor who answers page after page, each file once."""
    encoder = Encoder()
    fetched: set[str] = set()
    for state in PAGES:
        page = visitor.get(state.path).response
        yield response(page, encoder)
        for file in files(page):
            if file not in fetched:
                fetched.add(file)
                yield response(visitor.open("GET", file), encoder)
        if state in QUESTIONS:
            values = LONGEST[state.path.rpartition("/")[2]]
            form = {"csrf_token": visitor.token, "antwoord": values}
            yield response(visitor.open("POST", state.path, data=form), encoder)


def first_views(app: Flask, states: Iterable[State]) -> dict[str, int]:
    """The bytes of each page with its files, by its address, for who comes there first."""
    return {state.path: sum(view(app, state).values()) for state in states}


def measure() -> list[Row | Table]:
    """What the pages and the walk send, in bytes."""
    app = create_app()
    sent = list(walk(Visitor(app, VISITED)))
    next_views = {each.address: each for each in sent if each.kind == "HTML"}
    first = first_views(app, PAGES)
    return [
        *_views(first, next_views),
        *_whole(sent),
        *_results(app),
        _per_page(first, next_views),
        _per_kind(sent),
    ]


def _views(first: dict[str, int], next_views: dict[str, Response]) -> Iterator[Row]:
    drawn = f"/vraag/{location.id}"
    questions = [state.path for state in QUESTIONS]
    plain = [address for address in questions if address != drawn]
    after = {address: next_views[address].sent for address in questions}
    yield _largest("largest first view", first, FIRST_FLIGHT)
    yield _largest("largest question, first view", {each: first[each] for each in plain}, QUESTION)
    yield _largest("question with the drawing, first view", {drawn: first[drawn]}, QUESTION)
    yield _largest("largest question, next view", after, NEXT_QUESTION)


def _largest(what: str, sizes: dict[str, int], limit: float | None = None) -> Row:
    address = max(sizes, key=sizes.__getitem__)
    return Row("bytes", what, sizes[address], "bytes", limit, note=address)


def _whole(sent: list[Response]) -> Iterator[Row]:
    plain, zipped, brotlied, headers = _sums(sent)
    yield Row("bytes", "whole walk, uncompressed", plain + headers, "bytes")
    yield Row("bytes", "whole walk, gzip 6", zipped + headers, "bytes", main=True)
    yield Row("bytes", "whole walk, brotli 5", brotlied + headers, "bytes")
    yield Row("bytes", "whole walk", len(sent), "requests", note=f"{len(PAGES)} pages")


def _results(app: Flask) -> Iterator[Row]:
    results = [state for state in STATES if state.template == "uitslag"]
    for language, prefix in (("Dutch", ""), ("English", "/en")):
        sizes = {
            state.name: sum(view(app, replace(state, path=prefix + state.path)).values())
            for state in results
        }
        yield _largest(f"largest result in {language}, first view", sizes)


def _per_page(first: dict[str, int], next_views: dict[str, Response]) -> Table:
    heads = ("page", "HTML", "gzip 6", "brotli 5", "headers", "first view", "next view")
    lines = [
        (address, page.plain, page.gzip, page.brotli, page.headers, first[address], page.sent)
        for address, page in next_views.items()
    ]
    return Table("Each page, in bytes; headers as in the next view", heads, lines)


def _per_kind(sent: list[Response]) -> Table:
    heads = ("what", "number", "uncompressed", "gzip 6", "brotli 5", "headers")
    kinds: dict[str, list[Response]] = {}
    for each in sent:
        kinds.setdefault(each.kind, []).append(each)
    return Table(
        "The whole walk, in bytes",
        heads,
        [(kind, len(some), *_sums(some)) for kind, some in kinds.items()],
    )


def _sums(some: list[Response]) -> Iterator[int]:
    for column in ("plain", "gzip", "brotli", "headers"):
        yield sum(getattr(each, column) for each in some)
