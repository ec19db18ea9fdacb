"""One visitor with a browser and several tabs, a model of what is stored, and an app to visit.

The model is a dict of the answers stored. The keys of the app stand in a file, where new ones are
put before the old while it runs. The one thing that is not real is the clock.
"""

from __future__ import annotations

import os
import secrets
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path as File
from types import CodeType
from typing import NamedTuple
from unittest.mock import patch
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from werkzeug.test import TestResponse

from app import create_app
from rules.knowledge.questions import BY_ID
from rules.reasoning.path import Path, follow
from tests.load.servers import put_keys
from tests.load.walk import TOKEN
from tests.stories import Given

NAME = "heupcheck"
EARLY, LATE = -5 * 60, 20 * 3600  # seconds from the last answer within which nothing is lost
KEYS_KEPT = 3

_clock = time.time


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


class Compiled(BytecodeCache):
    """Templates compiled once for all apps of a run: of a start that is most of the time."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        assert bucket.code
        self._codes[bucket.key, bucket.checksum] = bucket.code


_compiled = Compiled()


def _app_with(key_file: File) -> Flask:
    """A new app, as after a start with these keys."""
    with patch.dict(os.environ, {"HEUPCHECK_SECRET_KEY_FILE": str(key_file)}):
        app = create_app()
    app.jinja_env.bytecode_cache = _compiled
    return app


class Visit:
    """What the browser does, and what the model says that the app then holds."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._key_file = File(self._folder.name, "keys")
        self.keys = [secrets.token_urlsafe()]
        put_keys(self._key_file, self.keys)
        self.now = float(int(_clock()))
        self.model: dict[str, frozenset[str]] = {}
        self.cookie: Cookie | None = None
        self.before: list[Cookie] = []
        self.tabs: list[Tab] = []
        self.app: Flask
        self.client: FlaskClient
        self.start()

    def leave(self) -> None:
        """Throw the keys away."""
        self._folder.cleanup()

    def start(self) -> None:
        """The server starts anew with the keys in the file."""
        self.app = _app_with(self._key_file)
        self.client = self.app.test_client()
        if self.cookie:
            self.client.set_cookie(NAME, self.cookie.text)

    def new_key(self) -> None:
        """A new key comes before the old ones; the oldest goes when no visit can need it."""
        self.keys = [secrets.token_urlsafe(), *self.keys]
        while len(self.keys) > KEYS_KEPT and not (
            self.cookie and self.cookie.key in self.keys[KEYS_KEPT:]
        ):
            self.keys.pop()
        put_keys(self._key_file, self.keys)

    def open(self, method: str, path: str, form: Given | None = None) -> TestResponse:
        """Send a request, at the time that it is for this visitor."""
        with patch("wizard.session.time.time", lambda: self.now):
            response = self.client.open(path, method=method, data=form)
        assert response.status_code in (200, 303, 400), f"{method} {path}: {response.status}"
        return response

    def remember(self, response: TestResponse) -> None:
        """The cookie that came with this response holds the model of now."""
        if "Set-Cookie" not in response.headers:
            return
        kept = self.client.get_cookie(NAME)
        text = kept.value if kept else ""
        self.cookie = Cookie(text, dict(self.model), self.now, self.keys[0]) if text else None
        if self.cookie and self.model:
            self.before = [*self.before, self.cookie][-8:]

    def visit(self, question: str) -> Tab | None:
        """Open a question in a new tab; None when the visitor is sent elsewhere."""
        response = self.open("GET", f"/vraag/{question}")
        self.remember(response)
        token = TOKEN.search(response.get_data(as_text=True))
        if response.status_code != 200 or not token:
            return None
        self.tabs = [*self.tabs, Tab(question, token[1])][-6:]
        return self.tabs[-1]

    def post(self, tab: Tab, values: Sequence[str]) -> bool:
        """Send the form in a tab: it is stored, or refused with words. True when stored."""
        asked = BY_ID[tab.question]
        allowed = asked.accepts(values, self.path.answers)
        form = {"csrf_token": [tab.token], "antwoord": list(values)}
        response = self.open("POST", f"/vraag/{tab.question}", form)
        if response.status_code == 303 and allowed:
            self.model[tab.question] = frozenset(values)
            self.remember(response)
            wanted = place(self.path)
            assert urlsplit(response.headers["Location"]).path == wanted, wanted
            return True
        self.remember(response)
        if allowed:
            _still_there(response, values)
        elif response.status_code == 200:
            assert "Controleer uw antwoord" in response.get_data(as_text=True)
        return False

    @property
    def path(self) -> Path:
        """How far the answers of the model lead."""
        return follow({name: list(values) for name, values in self.model.items()})


def place(path: Path) -> str:
    """Where who has come this far is sent."""
    if path.stopped:
        return "/uitslag"
    return f"/vraag/{path.open.id}" if path.open else "/overzicht"


def _still_there(response: TestResponse, values: Sequence[str]) -> None:
    page = BeautifulSoup(response.get_data(as_text=True), "html.parser")
    assert response.status_code == 400, "an answer is lost and nobody says so"
    assert "Uw antwoord staat er nog." in page.get_text()
    assert {field["value"] for field in page.select("main [checked]")} == set(values)
