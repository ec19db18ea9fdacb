"""Anything at all that can be sent to the app: any method, address, header, cookie and body.

Every request follows from a seed and its number. Cookies and tokens are real ones of the app, whole
or broken, so that a request comes further than the first check.
"""

from __future__ import annotations

import os
import secrets
import sys
import time
from random import Random
from typing import Any, NamedTuple
from unittest.mock import patch
from urllib.parse import quote, urlencode

from flask import Flask

from app import create_app
from rules.knowledge.questions import QUESTIONS
from rules.reasoning.path import in_bits
from tests.load.walk import TOKEN
from tests.stories import CALM, STORIES
from wizard.state import STATE, pack

CANARY = "<x-canary-123>"
EVIL = "evil.example"  # only ever in headers
OTHER = "other.example"  # only ever in addresses and forms
PAGES = (
    "", "/", "/overzicht", "/uitslag", "/oorzaken", "/behandeling", "/voorkomen", "/privacy",
    "/toegankelijkheid", "/healthz", "/robots.txt", "/wissen", "/static/style.css", "/thema.css",
    "/samenvatting", "/samenvatting.txt", "/herinnering.ics", "/oorzaak/artrose", "/logo",
)  # fmt: skip
QUESTION_PAGES = tuple(f"/vraag/{question.id}" for question in QUESTIONS)
OPTIONS = tuple(dict.fromkeys(option.id for q in QUESTIONS for option in q.options))
ODD = (
    CANARY, f"\"'>{CANARY}", "%0d%0aX-Canary: 1", "\r\nX-Canary: 1", "\0", "%00", "ﬀ🦴\u202e",
    "\udce9", "\ud800", "../../etc/passwd", "..%2f..%2fapp.py", "{{7*7}}", "%", "%zz", "",
    "a" * 3000, f"//{OTHER}/", f"/\\{OTHER}", f"http://{OTHER}/", "'", "-1", "None",
)  # fmt: skip
ODD_ENDS = ("&antwoord=%ED%A0%80", "&%00=%00", "&&&=", "&csrf_token", "%", "&a=b" * 2_000)
METHODS = ("PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "HEAD", "get", CANARY, "")
ADDRESSES = (
    "http://[", "https://h:99999/", "https://h:x/", "null", "", f"https://{EVIL}", CANARY,
    "http://localhost", "https://localhost", "http://localhost:80", "//", "\udce9", "http://[::1",
)  # fmt: skip
HEADER_VALUES = {
    "HTTP_HOST": ("127.0.0.1", "localhost:8000", EVIL, f"localhost@{EVIL}", "localhost:x", "", "[",
                  f"localhost,{EVIL}", CANARY, "localhost\0", "ﬀ", "localhost:99999", "LOCALHOST."),
    "HTTP_REFERER": ADDRESSES,
    "HTTP_ORIGIN": ADDRESSES,
    "HTTP_SEC_FETCH_SITE": ("same-origin", "cross-site", "same-site", "none", CANARY, ""),
    "HTTP_X_FORWARDED_HOST": (EVIL, CANARY, f"localhost, {EVIL}", "["),
    "HTTP_X_FORWARDED_PROTO": ("https", "http", "https,http", "gopher", "https, wss", CANARY, ""),
    "HTTP_X_FORWARDED_PREFIX": (f"/{EVIL}", CANARY),
    "HTTP_X_FORWARDED_FOR": (EVIL, CANARY, "203.0.113.7, 10.0.0.1"),
    "HTTP_X_FORWARDED_PORT": ("99999", CANARY),
    "HTTP_FORWARDED": (f"host={EVIL};proto=https", CANARY),
    "HTTP_X_ORIGINAL_URL": (f"/{EVIL}", CANARY),
    "HTTP_X_HTTP_METHOD_OVERRIDE": ("DELETE", CANARY),
    "HTTP_USER_AGENT": (CANARY, "", "\0"),
    "HTTP_ACCEPT_LANGUAGE": (CANARY, "nl;q=x"),
    "HTTP_ACCEPT_ENCODING": ("gzip", CANARY),
    "HTTP_RANGE": ("bytes=0-10", "bytes=5-1", "bytes=999999-", "bytes=-0", CANARY, "lines=1-2"),
    "HTTP_IF_RANGE": ("x", CANARY, "Sun, 99 Foo 2026 00:00:00 GMT"),
    "HTTP_IF_NONE_MATCH": ("*", '"x"', CANARY),
    "HTTP_IF_MODIFIED_SINCE": ("Sun, 22 Nov 2099 00:00:00 GMT", CANARY, "\0"),
    "HTTP_AUTHORIZATION": ("Basic !!!", CANARY, "Digest"),
    "HTTP_EXPECT": ("100-continue", CANARY),
    "HTTP_X_CSRFTOKEN": (CANARY, ""),
}  # fmt: skip


class Request(NamedTuple):
    """What a server hands to an app, and whether that is the app behind a proxy."""

    proxied: bool
    environ: dict[str, Any]
    body: bytes


class Anything:
    """Makes requests from a seed."""

    def __init__(self, seed: str, app: Flask) -> None:
        """With cookies and a token of this app."""
        self.seed = seed
        self.token, self.cookies, self.full = _cookies(app)

    def request(self, number: int) -> Request:
        """The request with this number."""
        random = Random(f"{self.seed}:{number}")
        proxied = random.choice((False, True))
        path, query = self._path(random), _query(random)
        method = random.choices(("GET", "POST", random.choice(METHODS)), (5, 5, 1))[0]
        environ: dict[str, Any] = {
            "REQUEST_METHOD": _latin(method),
            "SCRIPT_NAME": "",
            "PATH_INFO": _latin(path),
            "QUERY_STRING": _latin(query),
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "HTTP_HOST": "localhost",
            "REMOTE_ADDR": "127.0.0.1",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }
        for name in random.sample(sorted(HEADER_VALUES), random.choice((0, 0, 1, 1, 2, 5))):
            environ[name] = _latin(random.choice(HEADER_VALUES[name]))
        if random.random() < 0.85:
            environ["HTTP_COOKIE"] = _latin(self._cookie(random))
        body, kind = self._body(random) if method == "POST" or random.random() < 0.1 else (b"", "")
        environ["CONTENT_TYPE"] = _latin(kind)
        length = str(len(body))
        odd = random.choice(("-1", "x", "", str(len(body) + 5), "0", "99999999999", "\0"))
        environ["CONTENT_LENGTH"] = odd if random.random() < 0.05 else length
        return Request(proxied, environ, body)

    def _path(self, random: Random) -> str:
        path = random.choices(
            (random.choice(QUESTION_PAGES), random.choice(PAGES), "/verantwoording"), (6, 4, 0.05)
        )[0]
        if random.random() < 0.15:
            path = f"/en{path}"
        if random.random() < 0.75:
            return path
        odd = random.choice(ODD)
        cut = random.randrange(len(path) + 1)
        return random.choice((path + odd, f"/{odd}", f"/vraag/{odd}", f"/oorzaak/{odd}",
                              f"/static/{odd}", path[:cut] + odd + path[cut:], odd, f"/{path}",
                              path.upper()))  # fmt: skip

    def _cookie(self, random: Random) -> str:
        name = random.choice(("heupcheck", "heupcheck", "__Host-heupcheck"))
        value = random.choice(self.cookies)
        place = random.randrange(1, len(value))
        value = random.choices(
            (
                value,
                random.choice(self.full),
                value[:place],
                value[:place] + random.choice("Aa0_") + value[place + 1 :],
                value * 20,
                random.choice(ODD),
            ),
            (6, 3, 1, 1, 1, 1),
        )[0]
        cookie = f"{name}={value}"
        others = (f"{cookie}; {cookie[::-1]}", f"{cookie}; {name}=x", f'{name}="{value}', value)
        return random.choice((cookie,) * 6 + others)

    def _body(self, random: Random) -> tuple[bytes, str]:
        fields = _fields(random, self.token)
        kind = random.choice(("form", "form", "form", "parts", "json", "odd"))
        if kind == "form":
            text = urlencode(fields, errors="surrogatepass")
            if random.random() < 0.1:
                text += random.choice(ODD_ENDS)
            return text.encode(), "application/x-www-form-urlencoded"
        if kind == "parts":
            return _parts(random, fields)
        body = random.choice(('{"antwoord": "nee"}', "[" * 5_000, CANARY, "\0" * 50))
        types = ("application/json", "text/plain", CANARY, "multipart/form-data", "a/b;charset=\0",
                 "application/x-www-form-urlencoded;charset=utf-7", "")  # fmt: skip
        return body.encode(), "application/json" if kind == "json" else random.choice(types)


def _cookies(app: Flask) -> tuple[str, list[str], list[str]]:
    """A token, cookies that it goes with from near and far, and some with all answers."""
    client = app.test_client()
    page = client.get(QUESTION_PAGES[0]).get_data(as_text=True)
    cookie = client.get_cookie("heupcheck")
    token = TOKEN.search(page)
    assert cookie
    assert token
    seal = app.session_interface.get_signing_serializer(app)
    empty = seal.loads(cookie.value)
    given, cut = in_bits(STORIES[0].walk()), pack(in_bits(CALM))[:-5]
    states = [{**empty, STATE: pack(dict(list(given.items())[:n]))} for n in range(0, 30, 3)]
    states += [{**empty, STATE: odd} for odd in ("", "!!", "AAAA", cut, 5, None, [])]
    found = [seal.dumps(state) for state in states]
    for hours in (-2, -0.01, 0.5, 21, 24 * 365):
        then = time.time() - hours * 3600
        with patch("wizard.session.time.time", lambda then=then: then):
            found.append(seal.dumps(states[3]))
    with patch.dict(os.environ, {"HEUPCHECK_SECRET_KEY": secrets.token_urlsafe()}):
        other = create_app()
    found.append(other.session_interface.get_signing_serializer(other).dumps(states[3]))
    ends = [pack(in_bits(story.walk())) for story in STORIES[::50]]
    return token[1], found, [seal.dumps({**empty, STATE: end}) for end in ends]


def _fields(random: Random, token: str) -> list[tuple[str, str]]:
    values = [random.choice(OPTIONS + ODD[:6]) for _ in range(random.choice((0, 1, 1, 1, 2, 60)))]
    fields = [("csrf_token", token)] * random.choice((0, 1, 1, 1, 1, 1, 2))
    fields += [("antwoord", value) for value in values]
    if random.random() < 0.2:
        fields.append((random.choice(("csrf_token", "opnieuw", "x", *ODD)), random.choice(ODD)))
    if random.random() < 0.1:
        fields.append(("antwoord", random.choice("a<") * random.choice((100, 17_000))))
    return fields


def _parts(random: Random, fields: list[tuple[str, str]]) -> tuple[bytes, str]:
    edge = random.choice(("edge", "edge", CANARY, ""))
    lines = []
    for name, value in fields * random.choice((1, 1, 40)):
        file = random.choice(("", "", f'; filename="{CANARY}"'))
        lines += [f"--{edge}", f'Content-Disposition: form-data; name="{name}"{file}', "", value]
    end = random.choice((f"--{edge}--", "", "--other--"))
    body = "\r\n".join([*lines, end, ""]).encode("utf-8", "surrogatepass")
    return body, f"multipart/form-data; boundary={edge}" * random.choice((1, 1, 0))


def _query(random: Random) -> str:
    if random.random() < 0.7:
        return ""
    odd = random.choice(ODD).replace("\r\n", "")  # no server passes a line end on in a query
    answer = f"antwoord={quote(odd, errors='replace')}"
    return random.choice((odd, f"next={odd}", answer, "v=1", f"taal=en&{odd}", f"taal={odd}"))


def _latin(text: str) -> str:
    """The text as WSGI passes it on: bytes, each as the character of its number."""
    return text.encode("utf-8", "surrogatepass").decode("latin-1")
