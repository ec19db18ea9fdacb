"""A visitor who fetches pages; every page fetched is checked, whatever the test is about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from flask import Flask
from werkzeug.test import TestResponse

from rules.language import DUTCH, Language, _, languages, speaking
from tests.markup import Markup, is_dutch, is_source
from tests.reading import EASY_ENOUGH, FORBIDDEN, ease, too_long
from wizard.clinic import DEMONSTRATION, Clinic

EMERGENCY = ("Levensgevaar?", "Bel 112.", "Spoed? Bel uw huisarts of de huisartsenpost.")
NAME = "Zelfcheck heupklachten"
ENGLISH = re.compile(r"\b(the|this field|required|not a valid|submit|please|error|None)\b", re.I)
DUTCH_WORDS = re.compile(
    r"\b(het|een|uw|niet|geen|voor|wordt|zijn|kunt|heeft|bij|naar|ook|maar|als|deze|moet|welke|pijn"
    r"|heup\w*|huisarts\w*|bil|vraag|klacht\w*|antwoord\w*|praktijk|oorzaken|verder|uitslag)\b",
    re.I,
)
CODES = re.compile(r"\((?:\w+, )?[a-z0-9_]+\)")  # the id of a question or cause
DIAGNOSIS = re.compile(r"\b(diagnos\w+|prognos\w+|nothing to worry|nothing serious)\b", re.I)
INFORMAL = re.compile(r"\b(je|jij|jouw|jullie)\b", re.I)
SPOKEN = languages()
TOKEN = re.compile(r'(?<=name="csrf_token" value=")[^"]+')


class Page:
    """A page that passed the checks, to look things up in."""

    def __init__(
        self,
        response: TestResponse,
        clinic: Clinic = DEMONSTRATION,
        spoken: Mapping[str, Language] = SPOKEN,
    ) -> None:
        """`spoken` are the languages of the site; an address tells which this page is in."""
        self.response = response
        first = response.request.path.split("/")[1]
        self.language = spoken.get(first, DUTCH) if first != "nl" else DUTCH
        self.clinic = clinic.speaking(self.language.code)
        self.status = response.status_code
        self.html = response.get_data(as_text=True)
        self.check_headers()
        self.markup = looked_at(TOKEN.sub("", self.html), self.language, Own.of(self.clinic))
        self.text = as_read(self.markup)
        self.title = self.markup.text(self.markup.one("title"))

    @cached_property
    def soup(self) -> BeautifulSoup:
        """The page, to look things up in."""
        return BeautifulSoup(self.html, "html.parser")

    def one(self, selector: str):
        """The only element that matches."""
        found = self.soup.select(selector)
        assert len(found) == 1, f"{len(found)} × {selector}"
        return found[0]

    def has(self, selector: str) -> bool:
        """Is there an element that matches?"""
        return bool(self.soup.select(selector))

    @property
    def h1(self) -> str:
        """The heading of the page."""
        return self.markup.text(self.markup.one("h1"))

    def check_headers(self) -> None:
        """Security headers are complete and the page is not stored."""
        headers = self.response.headers
        policy = headers["Content-Security-Policy"]
        frames = "frame-ancestors " + (" ".join(self.clinic.embed) or "'none'")
        for rule in ("default-src 'none'", "form-action 'self'", frames):
            assert rule in policy.split("; ")
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Cache-Control"] == "no-store"
        assert headers["Content-Type"] == "text/html; charset=utf-8"


class Own(NamedTuple):
    """What a clinic may have on every page: its links, and its words in no language."""

    links: frozenset[str]
    words: tuple[str, ...]

    @classmethod
    def of(cls, clinic: Clinic) -> Own:
        """What this clinic has."""
        links = {clinic.appointment, clinic.homepage, clinic.privacy, clinic.complaints}
        links |= {f"mailto:{clinic.email}"} if clinic.email else set()
        words = (clinic.name, clinic.address, clinic.reviewed_by)
        return cls(frozenset(links), tuple(filter(None, words)))


@lru_cache(maxsize=250)
def looked_at(html: str, language: Language, own: Own) -> Markup:
    """The page, when it passes; one that somebody else got too was looked at already."""
    markup = Markup(html)
    check_markup(markup, language)
    check_references(markup, own)
    assert "{{" not in html
    assert "%(" not in html
    judged = markup.without(is_source)
    if language == DUTCH:
        check_dutch(judged)
    else:
        check_translated(judged, own)
    return markup


def as_read(markup: Markup) -> str:
    """All words of a page."""
    return markup.text().replace(" .", ".")


def check_markup(markup: Markup, language: Language) -> None:
    """In its language, one heading, a title that says where, whom to call, nothing inline."""
    html = markup.one("html")
    assert html["lang"] == language.code
    assert (html.get("dir") or "ltr") == ("rtl" if language.code == "ar" else "ltr")
    assert markup.text(markup.one("h1"))
    with speaking(language):
        emergency, name = " ".join(map(_, EMERGENCY)), _(NAME)
    assert re.search(f".+ – {name} – .+", markup.text(markup.one("title")))
    assert emergency in as_read(markup), "the emergency line is missing"
    assert not [*markup.having("style"), *markup.having("onclick"), *markup.all("iframe")]
    assert all(script.get("src") for script in markup.all("script"))


def check_references(markup: Markup, own: Own) -> None:
    """Every id is unique and meant ones exist; only the clinic's own links leave this host."""
    ids = [element["id"] for element in markup.having("id")]
    assert len(ids) == len(set(ids)), f"ids twice: {sorted(ids)}"
    for name in ("for", "aria-describedby", "aria-labelledby"):
        for element in markup.having(name):
            assert set(element[name].split()) <= set(ids), f"{name}={element[name]}"
    for name in ("href", "src", "action"):
        for element in markup.having(name):
            address = element[name]
            assert address
            if element.tag == "a" and address in own.links:
                continue
            parts = urlsplit(address)
            assert parts.scheme in ("", "tel"), address
            assert not parts.netloc, address
            assert not address.startswith("#") or address[1:] in ids, address
            assert "?" not in address or parts.query.startswith("v="), address
    labelled = {label.get("for") for label in markup.all("label")}
    for field in markup.all("input"):
        assert field.get("type") == "hidden" or field["id"] in labelled, f"no label: {field['id']}"


def check_translated(markup: Markup, own: Own) -> None:
    """No Dutch but where it is marked as Dutch; nothing that sounds like a diagnosis."""
    markup = markup.without(is_dutch)
    attributes = ("aria-label", "alt", "title", "content", "data-voor", "data-stop")
    names = [element[name] for name in attributes for element in markup.having(name)]
    text = " ".join([markup.text(), *names])
    for words in own.words:
        text = text.replace(words, "")
    text = CODES.sub("", text)
    assert not DUTCH_WORDS.search(text), DUTCH_WORDS.search(text)
    assert not DIAGNOSIS.search(text), DIAGNOSIS.search(text)


def check_dutch(markup: Markup) -> None:
    """Short, easy, polite."""
    if "Verantwoording –" in markup.text(markup.one("title")):
        return
    text = markup.text()
    assert not ENGLISH.search(text), ENGLISH.search(text)
    assert not INFORMAL.search(text), INFORMAL.search(text)
    assert too_long(markup.blocks()) == []
    # The names in a question or in the answers given are judged with the question.
    named = markup.all("fieldset") or any("answers" in e.classes for e in markup.elements)
    easy = ease(markup.blocks(markup.one("main")))
    assert named or easy >= EASY_ENOUGH, easy
    assert not FORBIDDEN.search(text), FORBIDDEN.search(text)


class Visitor:
    """Somebody with a browser; keeps cookies, checks each page."""

    def __init__(self, app: Flask, base_url: str = "http://localhost") -> None:
        self.client = app.test_client()
        self.clinic: Clinic = app.config["CLINIC"]
        self.spoken: dict[str, Language] = app.config["LANGUAGES"]
        self.base_url = base_url
        self.token = ""

    def open(self, method: str, path: str, **kwargs) -> TestResponse:
        """Send one request as it is."""
        return self.client.open(path, method=method, base_url=self.base_url, **kwargs)

    def get(self, path: str, status: int = 200) -> Page:
        """Fetch a page, following redirects, and check it."""
        response = self.open("GET", path, follow_redirects=True)
        assert response.status_code == status, f"{path}: {response.status_code}"
        return self._seen(Page(response, self.clinic, self.spoken))

    def post(self, path: str, status: int = 200, **kwargs) -> Page:
        """Post a form with the token of this session, follow, and check the page."""
        if not self.token:
            self.get("/vraag/leeftijd")
        data = kwargs.pop("data", {})
        response = self.open(
            "POST", path, data={"csrf_token": self.token, **data}, follow_redirects=True, **kwargs
        )
        assert response.status_code == status, f"{path}: {response.status_code}"
        return self._seen(Page(response, self.clinic, self.spoken))

    def answer(self, question: str, *values: str) -> str:
        """Answer a question; returns where the visitor is sent, without fetching it."""
        if not self.token:
            self.get("/vraag/leeftijd")
        data = {"csrf_token": self.token, "antwoord": list(values)}
        response = self.open("POST", f"/vraag/{question}", data=data)
        assert response.status_code == 303, f"{question} {values}: {response.status_code}"
        return urlsplit(response.headers["Location"]).path

    def answer_all(self, given: dict[str, list[str]]) -> str:
        """Answer page after page, each where the last one led; returns where the visitor ends."""
        place = "/vraag/leeftijd"
        for question, values in given.items():
            assert place == f"/vraag/{question}"
            page = self.open("GET", place).get_data(as_text=True)
            assert all(f'value="{value}"' in page for value in values), (question, values)
            place = self.answer(question, *values)
        return place

    def _seen(self, page: Page) -> Page:
        for token in TOKEN.findall(page.html):
            self.token = token
        return page
