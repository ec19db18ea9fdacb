"""The requests that are measured: a visitor walks to the end by HTTP, and some are repeated.

Nothing here knows how an app is made, so the check of before gets the same requests as today's.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path as File
from typing import Any, NamedTuple
from urllib.parse import urlencode

from bench.report import ROOT
from bench.servers import Server, exchange, found
from bench.stories import ADULT

ASKED = "/vraag/nacht"  # radio buttons, two thirds down the path; one_form.py has as many
COOKIE = re.compile(rb"\r\nSet-Cookie: ([^;]+)")
TOKEN = re.compile(rb'name="csrf_token"[^>]* value="([^"]+)"')
LOCATION = re.compile(rb"\r\nLocation: (\S+)")
GET, POST, RESULT = "GET", "POST", "GET the result"

Forms = dict[str, "Request"]


class Request(NamedTuple):
    """A request of a visitor, and what its response must match from its first byte."""

    method: str
    path: str
    cookie: str = ""
    body: str = ""
    answer: str = "HTTP/1.1 200 "

    @property
    def sent(self) -> bytes:
        """All of it, as it is sent."""
        lines = [f"{self.method} {self.path} HTTP/1.1", "Host: localhost", f"Cookie: {self.cookie}"]
        if self.body:
            lines += [
                "Content-Type: application/x-www-form-urlencoded",
                f"Content-Length: {len(self.body)}",
            ]
        return "\r\n".join([*lines, "", self.body]).encode()


HELLO = Request("GET", "/", answer="HTTP/1.1 200 .*Hello")


def of_one_form(server: Server) -> Forms:
    """The form, shown again to who has answered it, and answered again."""
    shown, response = _answer(server, "/", "", {"answer": "no"})
    return _repeated(Request("GET", "/", found(COOKIE, response)), shown.body, "no", "/")


def of_the_check(server: Server, folder: File = ROOT) -> Forms:
    """One question, shown again to an adult who is at the end and answered again; the result.

    What is asked in this checkout only gets the calm answer of its own stories.
    """
    calm = tomllib.loads((folder / "tests/cases.toml").read_text("utf-8"))["rustig"]
    place, cookie, bodies = "/vraag/leeftijd", "", {}
    while place.startswith("/vraag/"):
        values = {**calm, **ADULT}[place.removeprefix("/vraag/")]
        sent, response = _answer(server, place, cookie, {"antwoord": values})
        bodies[place] = sent.body
        place, cookie = found(LOCATION, response), found(COOKIE, response)
    [value] = ADULT[ASKED.removeprefix("/vraag/")]
    asked = Request("GET", ASKED, cookie)
    forms = _repeated(asked, bodies[ASKED], value, place)
    return {**forms, RESULT: asked._replace(path="/uitslag")}


def _answer(
    server: Server, path: str, cookie: str, fields: Mapping[str, Any]
) -> tuple[Request, bytes]:
    """Open a form and send it: what was sent, and its response."""
    with server.connect() as connection:
        page = exchange(connection, Request("GET", path, cookie).sent)
        cookie = found(COOKIE, page) if COOKIE.search(page) else cookie
        body = urlencode({"csrf_token": found(TOKEN, page), **fields}, doseq=True)
        sent = Request("POST", path, cookie, body)
        return sent, exchange(connection, sent.sent)


def _repeated(shown: Request, body: str, value: str, leads_to: str) -> Forms:
    ticked = rf'HTTP/1\.1 200 .*<input (checked [^>]*value="{value}"|[^>]*value="{value}" checked)'
    moved = rf"HTTP/1\.1 303 .*\r\nLocation: {leads_to}\r\n"
    return {
        GET: shown._replace(answer=ticked),
        POST: shown._replace(method="POST", body=body, answer=moved),
    }
