"""python -m tests.load.fuzz: anything at all sent to the app, and what must hold of every answer.

In this process, through the application as a server calls it; half of the requests go to an app
that believes a proxy about HTTPS. Each follows from the seed and its number (see anything.py), so
that what fails can be sent again: --seed S --number N. Exit status 1 when an answer breaks a rule,
or when in a long run (from 200,000 requests on) memory grows by 5 % or more.
"""

from __future__ import annotations

import argparse
import logging
import os
import secrets
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, NamedTuple
from unittest.mock import patch
from urllib.parse import urljoin, urlsplit

from flask import Flask
from werkzeug.test import run_wsgi_app

from app import KEPT_FOR_GOOD, NOT_STORED, create_app
from tests.load.anything import CANARY, EVIL, Anything
from tests.load.servers import PART, Scales
from wizard.headers import security_headers
from wizard.journal import journal

KEY = "the-only-key-of-the-fuzzer-0123456789"
VARIES = ("REQUEST_METHOD", "PATH_INFO", "QUERY_STRING", "CONTENT_TYPE", "CONTENT_LENGTH")
FILES = ("static/", "thema.css")  # what a browser may keep
ENOUGH = 10  # failures; more are of the same kind


class Sent(NamedTuple):
    """A request to an app that believes a proxy about HTTPS, or not."""

    app: Flask
    proxied: bool
    environ: dict[str, Any]
    body: bytes

    def __str__(self) -> str:
        shown = (f"{n}={v!r:.300}" for n, v in self.environ.items() if n in VARIES or "HTTP_" in n)
        return f"proxy={self.proxied} {' '.join(shown)} body={self.body[:100]!r}"

    def problems(self, said: list[str]) -> tuple[list[str], int]:
        """What is wrong with the answer, and its status; `said` is what the journal gets."""
        said.clear()
        # An app changes what it is given; the request itself stays as it was.
        environ = {**self.environ, "wsgi.input": BytesIO(self.body)}
        try:
            body, line, headers = run_wsgi_app(self.app, environ, buffered=True)
        except Exception as error:
            return [f"the app raised {error!r}"], 0
        status = int(line.split()[0])
        forwarded = self.environ.get("HTTP_X_FORWARDED_PROTO", "") if self.proxied else ""
        secure = forwarded.split(",")[-1].strip() == "https"
        host, path = self.environ["HTTP_HOST"], self.environ["PATH_INFO"]
        answer = Answer(status, headers, b"".join(body), host, path, secure, "\n".join(said))
        return list(answer.problems()), status

    def smallest(self, said: list[str]) -> Sent:
        """The same request with only the headers that it needs to go wrong in the same way."""
        wrong, small = self.problems(said)[0], self
        for name in [name for name in self.environ if "HTTP_" in name and name != "HTTP_HOST"]:
            less = {n: value for n, value in small.environ.items() if n != name}
            if (tried := small._replace(environ=less)).problems(said)[0] == wrong:
                small = tried
        return small


class Answer(NamedTuple):
    """What came back, and what must be true of it."""

    status: int
    headers: Any
    page: bytes
    host: str
    path: str
    secure: bool
    log: str

    def problems(self) -> Iterator[str]:
        """Each rule that this answer breaks."""
        if self.status >= 500:
            yield f"status {self.status}"
        named = "\n".join(f"{name}: {value}" for name, value in self.headers)
        if CANARY.encode() in self.page or CANARY in named:
            yield "markup that was sent comes back as markup"
        if "x-canary" in {name.lower() for name in self.headers.keys()}:  # noqa: SIM118
            yield "a header that was sent inside a value"
        # The host of the request itself is refused, and everything else never believed.
        if EVIL.encode() in self.page or f"//{EVIL}" in named:
            yield "a host that was sent comes back"
        if "canary" in self.log.lower() or EVIL in self.log:
            yield f"the log says what was sent: {self.log}"
        yield from self._location()
        yield from self._fixed()

    def _location(self) -> Iterator[str]:
        for place in self.headers.getlist("Location"):
            whole = urlsplit(urljoin("http://here/", place.replace("\\", "/")))
            if whole.scheme not in ("http", "https") or whole.netloc not in ("here", self.host):
                yield f"leads to {place}"
            if any(ord(letter) < 33 for letter in place):
                yield f"leads to {place!r}"

    def _fixed(self) -> Iterator[str]:
        wanted = security_headers((), self.secure)
        place = self.path.lstrip("/").removeprefix("en/").lstrip("/")
        file = place.startswith(FILES) and self.status in (200, 206, 304)
        wanted["Cache-Control"] = KEPT_FOR_GOOD if file else NOT_STORED
        for name, value in wanted.items():
            if self.headers.getlist(name) != [value]:
                yield f"{name} is {self.headers.getlist(name)}"
        if self.secure != ("Strict-Transport-Security" in self.headers):
            yield "Strict-Transport-Security without HTTPS, or not with it"


class Fuzzer:
    """Sends requests from a seed, and counts the answers."""

    def __init__(self, seed: str) -> None:
        self.seed = seed
        self.statuses: Counter[int] = Counter()
        self.failed = 0
        self._said: list[str] = []
        journal.setLevel(logging.INFO)  # as when it is served: a line for each request
        journal.addHandler(_Listener(self._said))
        # What the app writes for people is judged here, line by line, and not shown.
        for handler in [h for h in journal.handlers if type(h) is logging.StreamHandler]:
            journal.removeHandler(handler)
        self._apps = {False: _app({}), True: _app({"HEUPCHECK_PROXY": "1"})}
        self._anything = Anything(seed, self._apps[False])

    def send(self, numbers: range, say: Callable[[str], Any]) -> None:
        """Send the requests with these numbers; `say` is told what breaks a rule."""
        for number in numbers:
            request = self._anything.request(number)
            sent = Sent(self._apps[request.proxied], *request)
            problems, status = sent.problems(self._said)
            self.statuses[status] += 1
            if problems:
                self.failed += 1
                small = sent.smallest(self._said)
                say(f"--seed {self.seed} --number {number}: {'; '.join(problems)}\n  {small}\n")
                if self.failed == ENOUGH:
                    return


class _Listener(logging.Handler):
    def __init__(self, said: list[str]) -> None:
        super().__init__()
        self.said = said

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(self.format(record))


def _app(settings: dict[str, str]) -> Flask:
    with patch.dict(os.environ, {"HEUPCHECK_SECRET_KEY": KEY, **settings}):
        return create_app()


def main() -> int:
    """Fuzz, and print the statuses and what failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.load.fuzz")
    parser.add_argument("--requests", type=int, default=20_000, help="long: 5000000")
    parser.add_argument("--seed", default=secrets.token_hex(4), help="another one each time")
    parser.add_argument("--number", type=int, help="only the request with this number")
    given = parser.parse_args()
    only = given.number
    numbers = range(given.requests) if only is None else range(only, only + 1)
    fuzzer, scales, started = Fuzzer(given.seed), Scales(os.getpid()), time.monotonic()
    for first in range(0, len(numbers), PART):
        fuzzer.send(numbers[first : first + PART], sys.stdout.write)
        scales.weigh()
        total = fuzzer.statuses.total()
        rate = total / (time.monotonic() - started)
        sys.stdout.write(f"{total:,} requests  {rate:.0f}/s  failed {fuzzer.failed}  {scales}\n")
        sys.stdout.flush()
        if fuzzer.failed >= ENOUGH:
            break
    answers = (f"{status}: {number:,}" for status, number in sorted(fuzzer.statuses.items()))
    sys.stdout.write(f"seed {given.seed}  {'  '.join(answers)}\n")
    return 1 if fuzzer.failed or scales.grown else 0


if __name__ == "__main__":
    sys.exit(main())
