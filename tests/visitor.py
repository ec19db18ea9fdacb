"""A visitor who fetches pages; every page fetched is checked, whatever the test is about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import copy
from html.parser import HTMLParser
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from flask import Flask
from werkzeug.test import TestResponse

from rules.language import DUTCH, Language, _, languages, speaking
from tests.reading import EASY_ENOUGH, FORBIDDEN, blocks, ease, too_long
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
VOID = {"br", "hr", "img", "input", "link", "meta", "path", "circle", "use", "rect", "ellipse"}


class Balanced(HTMLParser):
    """Fails on a tag that is closed wrongly or not at all."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.feed(html)
        assert not self.open, f"not closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, __ in attrs]
        assert len(names) == len(set(names)), f"an attribute of <{tag}> is written twice: {names}"
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag, attrs

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag, f"</{tag}> closes something else"


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
        self.soup = BeautifulSoup(self.html, "html.parser")
        self.text = " ".join(self.soup.get_text(" ").split()).replace(" .", ".")
        self.title = self.one("title").get_text()
        self.check_headers()
        self.check_markup()
        self.check_references()
        self.check_words()

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
        return self.one("h1").get_text(" ", strip=True)

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

    def check_markup(self) -> None:
        """Balanced, in its language, one heading, a title that says where, whom to call."""
        Balanced(self.html)
        html = self.one("html")
        assert html["lang"] == self.language.code
        assert html.get("dir", "ltr") == ("rtl" if self.language.code == "ar" else "ltr")
        assert self.h1
        with speaking(self.language):
            emergency, name = " ".join(map(_, EMERGENCY)), _(NAME)
        assert re.search(f".+ – {name} – .+", self.title)
        assert emergency in self.text, "the emergency line is missing"
        assert not self.has("script:not([src]), [style], [onclick], iframe")

    def check_references(self) -> None:
        """Every id is unique and meant ones exist; only the clinic's own links leave this host."""
        ids = [element["id"] for element in self.soup.select("[id]")]
        assert len(ids) == len(set(ids)), f"ids twice: {sorted(ids)}"
        for name in ("for", "aria-describedby", "aria-labelledby"):
            for element in self.soup.select(f"[{name}]"):
                assert set(element[name].split()) <= set(ids), f"{name}={element[name]}"
        clinic = self.clinic
        own = {clinic.appointment, clinic.homepage, clinic.privacy, clinic.complaints}
        own |= {f"mailto:{clinic.email}"} if clinic.email else set()
        for element in self.soup.select("[href], [src], [action]"):
            address = element.get("href") or element.get("src") or element.get("action")
            assert address
            if element.name == "a" and address in own:
                continue
            parts = urlsplit(address)
            assert parts.scheme in ("", "tel"), address
            assert not parts.netloc, address
            assert not address.startswith("#") or address[1:] in ids, address
            assert "?" not in address or parts.query.startswith("v="), address
        for field in self.soup.select("input:not([type=hidden])"):
            assert self.soup.select(f'label[for="{field["id"]}"]'), f"no label for {field['id']}"

    def check_words(self) -> None:
        """In its language, polite, nothing of a library or template shining through."""
        assert "{{" not in self.html
        assert "%(" not in self.html
        # What stands on a page in the words of a source is not ours to judge.
        for sources in self.soup.select(".sources"):
            sources.decompose()
        if self.language == DUTCH:
            self.check_dutch()
        else:
            self.check_translated()

    def check_translated(self) -> None:
        """No Dutch but where it is marked as Dutch; nothing that sounds like a diagnosis."""
        soup = copy(self.soup)
        for dutch in soup.select("[lang=nl]"):
            dutch.decompose()
        names = " ".join(
            str(element.get(attribute, ""))
            for attribute in ("aria-label", "alt", "title", "content", "data-voor", "data-stop")
            for element in soup.select(f"[{attribute}]")
        )
        text = f"{soup.get_text(' ')} {names}".replace(self.clinic.name, "")
        for own in (self.clinic.address, self.clinic.reviewed_by):
            text = text.replace(own, "") if own else text
        text = CODES.sub("", text)
        assert not DUTCH_WORDS.search(text), DUTCH_WORDS.search(text)
        assert not DIAGNOSIS.search(text), DIAGNOSIS.search(text)

    def check_dutch(self) -> None:
        """Short, easy, polite."""
        text = " ".join(self.soup.get_text(" ").split())
        text = "" if "Verantwoording –" in self.title else text
        assert not ENGLISH.search(text), ENGLISH.search(text)
        assert not INFORMAL.search(text), INFORMAL.search(text)
        if text:
            assert too_long(blocks(self.soup)) == []
            texts = blocks(self.one("main"))
            # The names in a question or in the answers given are judged with the question.
            assert self.has("fieldset, .answers") or ease(texts) >= EASY_ENOUGH, ease(texts)
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
        for field in page.soup.select("input[name=csrf_token]"):
            self.token = str(field["value"])
        return page
