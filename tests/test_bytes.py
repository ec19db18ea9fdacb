"""What a view costs over HTTP/2: every state fits in the first flight of a connection.

A first view is the page with its files, a next one the page alone, with its headers in full: a
connection forgets them now and then. A server may send ten packets of 1,460 bytes before it hears
back. What a proxy sends is rebuilt here: bodies under gzip, headers under HPACK with the table that
one connection keeps, frames.
"""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path as File
from urllib.parse import urldefrag

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from hpack import Encoder
from werkzeug.http import http_date
from werkzeug.test import TestResponse

from tests.browser import STATES, State
from tests.html import fetched

FIRST_FLIGHT = 14_600
QUESTION = 8_000
NEXT_QUESTION = 3_000
SCRIPT = 3_000
FRAME = 9  # the header of a frame; a response is one frame of headers and one of data
VISITED = "https://localhost"  # the cookie is longer under HTTPS
FETCHED = "link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], [src], use[href]"


def files(page: TestResponse) -> list[str]:
    """The addresses of what a browser fetches with this page, each once."""
    elements = BeautifulSoup(page.data, "html.parser").select(FETCHED)
    addresses = [urldefrag(str(element.get("src") or element["href"])).url for element in elements]
    return [address for address in dict.fromkeys(addresses) if address]


def sent(response: TestResponse, encoder: Encoder) -> int:
    """The bytes of this response as a proxy sends it on a connection with this encoder."""
    body = gzip.compress(response.data, 6, mtime=0)
    headers = response.headers.copy()
    headers.update({"Content-Length": len(body), "Content-Encoding": "gzip", "Date": http_date()})
    fields = [(":status", str(response.status_code))]
    fields += [(name.lower(), value) for name, value in headers.items()]
    return len(encoder.encode(fields)) + len(body) + 2 * FRAME


def view(app: Flask, state: State) -> dict[str, int]:
    """The bytes of the page and of each file it needs, on one connection."""
    encoder, client = Encoder(), app.test_client()
    page = fetched(app, state, VISITED)
    sizes = {"page": sent(page, encoder)}
    for address in files(page):
        response = client.get(address, base_url=VISITED)
        assert response.status_code == 200, f"{address}: {response.status_code}"
        sizes[address] = sent(response, encoder)
    return sizes


# /verantwoording is the whole rulebook, for who checks it.
PATIENTS = [state for state in STATES if state.template != "verantwoording"]
QUESTIONS = [state for state in STATES if state.template == "vraag"]


@pytest.mark.parametrize("state", PATIENTS, ids=lambda state: state.name)
def test_a_first_view_is_small(app: Flask, state: State):
    sizes = view(app, state)
    limit = QUESTION if state.template == "vraag" else FIRST_FLIGHT
    total = sum(sizes.values())
    assert total <= limit, f"{total} bytes: {sizes}"


@pytest.mark.parametrize("state", PATIENTS, ids=lambda state: state.name)
def test_a_first_view_in_english_is_small(app: Flask, state: State):
    sizes = view(app, replace(state, path=f"/en{state.path}"))
    if state.template in ("uitslag", "samenvatting", "wissen"):
        # They have the lines in Dutch too, for paper, or come after it. Nobody comes here without a
        # question before it.
        sizes = {name: size for name, size in sizes.items() if name not in of_a_question(app)}
    limit = QUESTION if state.template == "vraag" else FIRST_FLIGHT
    assert sum(sizes.values()) <= limit, sizes


@pytest.mark.parametrize("root", ["", "/en"])
@pytest.mark.parametrize("state", QUESTIONS, ids=lambda state: state.name)
def test_a_next_question_is_smaller(app: Flask, state: State, root: str):
    page = fetched(app, replace(state, path=root + state.path), VISITED)
    page.headers.pop("Set-Cookie", None)  # only the first page sets one
    assert sent(page, Encoder()) <= NEXT_QUESTION


def of_a_question(app: Flask) -> set[str]:
    """The files that a browser keeps since the first question."""
    return set(view(app, QUESTIONS[0])) - {"page"}


def test_scripts_are_small(app: Flask):
    assert app.static_folder
    sizes = {file.name: file.stat().st_size for file in File(app.static_folder).rglob("*.js")}
    assert [size for size in sizes.values() if size > SCRIPT] == [], sizes
