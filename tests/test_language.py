"""Every page in every language: complete, in place, with the answers kept, and both on paper."""

from __future__ import annotations

import io
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path as File

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from bs4 import BeautifulSoup, Tag
from flask import Flask
from icalendar import Calendar
from playwright.sync_api import Page as Tab

from app import create_app
from rules.assurance.review import book
from rules.assurance.texts import for_patients
from rules.knowledge.questions import QUESTIONS
from rules.language import FOLDER, _, languages, speaking
from tests.access import NARROWEST, layout_faults, measure, violations
from tests.browser import EACH_TEMPLATE, STATES, Site, State, served
from tests.html import fetched
from tests.pseudo import PSEUDO, known_texts
from tests.reading import sentences, words
from tests.stories import STORIES
from tests.test_clinic import EVERYTHING, clinic_in
from tests.test_print import A4
from tests.visitor import CODES, Page, Visitor
from translations.__main__ import extract, untranslated, update

ROOT = File(__file__).parent.parent
ENGLISH = languages()["en"]
CATALOGUES = sorted(FOLDER.glob("*/LC_MESSAGES/messages.po"))
AGAIN = "run python -m translations, translate what it names, and run it again"

# A label, a code, and the name of a file are the same in every language.
LATIN = re.compile(r"[A-Za-z]{2,}")
SAME = re.compile(r"\b(HV\d+|RF\d+\w*|ICPC|[A-Z]\d{2,3}|WCAG|pdf|PDF)\b")
PLACEHOLDER = re.compile(r"%\(\w+\)s")

LONGEST_SENTENCE = 24  # words
MEAN_SENTENCE = 14  # words
EASY_ENOUGH = 55  # Flesch; plain English is 60, but names of diseases are what they are


@pytest.fixture(scope="session")
def world() -> Flask:
    """The app with one more language, in which nothing is left as it was."""
    return create_app({"LANGUAGES": {**languages(), PSEUDO.code: PSEUDO}})


@pytest.fixture(scope="session")
def abroad(world: Flask) -> Iterator[Site]:
    """That app, reachable for a browser."""
    with served(world) as site:
        yield site


def catalogue(file: File) -> Catalog:
    return read_po(io.BytesIO(file.read_bytes()))


def updated(folder: File) -> File:
    """A copy of every catalogue, brought up to date with the texts as they are now."""
    copy, template = folder / "translations", folder / "messages.pot"
    shutil.copytree(FOLDER, copy)
    extract(template)
    update(template, copy)
    return copy


@pytest.mark.content
@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.parts[-3])
def test_a_catalogue_is_complete_and_current(file: File, tmp_path: File):
    now = updated(tmp_path)
    todo = untranslated(now / file.relative_to(FOLDER))
    assert not todo, f"{file.relative_to(ROOT)} has no translation of {todo}: {AGAIN}"
    for each in (file, file.with_suffix(".mo")):
        same = (now / each.relative_to(FOLDER)).read_bytes() == each.read_bytes()
        assert same, f"{each.relative_to(ROOT)} is not as the texts are: {AGAIN}"
    assert [message.id for message in catalogue(file) if message.id and message.fuzzy] == []


def test_a_new_text_changes_its_own_entry_only(tmp_path: File, monkeypatch):
    new = "Een nieuwe reden, die langer is dan wat vroeger op een regel van de catalogus paste."
    monkeypatch.setitem(vars(QUESTIONS[1]), "why", new)
    now = updated(tmp_path)
    for file in CATALOGUES:
        before = file.read_text(encoding="utf-8").splitlines()
        after = (now / file.relative_to(FOLDER)).read_text(encoding="utf-8").splitlines()
        (old,) = (line for line in before if line.startswith('msgid "Bij kinderen hangt de'))
        gone, come = Counter(before) - Counter(after), Counter(after) - Counter(before)
        assert old in gone
        assert len(list(gone.elements())) == 2, "the text and its translation"
        assert set(come) == {f'msgid "{new}"', 'msgstr ""'}


@pytest.mark.content
@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.parts[-3])
def test_a_translation_has_the_values_and_the_end_of_its_text(file: File):
    for message in catalogue(file):
        if not message.id:
            continue
        said, text = str(message.string), str(message.id)
        assert sorted(PLACEHOLDER.findall(said)) == sorted(PLACEHOLDER.findall(text)), text
        assert ("112" in said) == ("112" in text), text
        assert '"' not in said, text
        if len(text) > 1:
            assert said[-1] == text[-1] or text[-1] not in ".?:\n", text
        numbers = re.compile(r"\d+")
        assert sorted(numbers.findall(said)) == sorted(numbers.findall(text)), text


def syllables(word: str) -> int:
    vowels = re.findall(r"[aeiouy]+", word.lower().removesuffix("e") or word.lower())
    return max(1, len(vowels))


def ease(texts: list[str]) -> float:
    """The Flesch score of these English texts together."""
    parts = [sentence for text in texts for sentence in sentences(text)]
    said = [word for part in parts for word in words(part)]
    return (
        206.835
        - 1.015 * len(said) / len(parts)
        - 84.6 * sum(map(syllables, said)) / len(said)
    )  # fmt: skip


@pytest.mark.content
@pytest.mark.parametrize("block", list(for_patients()), ids=lambda block: block.place)
def test_english_reads_as_easily(block):
    with speaking(ENGLISH):
        texts = [_(text) for text in block.texts]
    parts = [part for text in texts for part in sentences(text)]
    lengths = [len(words(part)) for part in parts]
    shorter = f"English of {block.place}: make the sentences shorter: {parts}"
    assert max(lengths) <= LONGEST_SENTENCE, shorter
    assert sum(lengths) / len(lengths) <= MEAN_SENTENCE, shorter
    assert not re.search(r"\b\w+n['’]t\b|\b(diagnos|color|center)\w*", " ".join(texts)), texts
    if not block.place.endswith(" kort"):  # a name and one sentence
        assert ease(texts) >= EASY_ENOUGH, f"English of {block.place}: use shorter words: {texts}"


# What is done in the others is found by its name in Dutch.
# A question that is refused shows all its texts.
SAID = [
    state
    for state in STATES
    if state.refused
    or (state.act.__name__ == "_nothing" and (state.template != "vraag" or state in EACH_TEMPLATE))
]


def in_language(state: State, code: str) -> State:
    """The same state under the address of this language."""
    return replace(state, path=f"/{code}{state.path}")


@pytest.mark.parametrize("state", SAID, ids=lambda state: state.name)
def test_a_page_is_the_same_page_in_english(app: Flask, state: State):
    page = Page(fetched(app, in_language(state, "en")))
    dutch = Page(fetched(app, state))
    assert page.h1 != dutch.h1
    assert len(page.soup.select("main li, main h2, main input")) == len(
        dutch.soup.select("main li, main h2, main input")
    )


@pytest.mark.parametrize("path", ["/", "/privacy", "/toegankelijkheid", "/uitslag"])
def test_a_number_is_read_from_left_to_right_everywhere(world: Flask, path: str):
    calm = next(state for state in RESULTS if "zelfzorg" in state.name)
    page = fetched(world, replace(calm, path=f"/{PSEUDO.code}{path}"))
    soup = BeautifulSoup(page.data, "html.parser")
    numbers = soup.find_all(string=re.compile(re.escape(world.config["CLINIC"].phone)))
    assert len(numbers) > 1
    assert [number for number in numbers if number.find_parent(dir=True)["dir"] != "ltr"] == []


@pytest.mark.parametrize("state", SAID, ids=lambda state: state.name)
def test_nothing_is_left_untranslated(world: Flask, state: State):
    page = Page(fetched(world, in_language(state, PSEUDO.code)), spoken=world.config["LANGUAGES"])
    for own in page.soup.select("title, [lang]:not(html), .soft.note, .sources"):
        own.decompose()
    names = " ".join(
        str(element.get(attribute, ""))
        for attribute in ("aria-label", "alt", "data-voor", "data-stop")
        for element in page.soup.select(f"[{attribute}]")
    )
    body = page.one("body")
    if state.template == "verantwoording":
        for codes in body.select(".soft, li > strong"):
            codes.decompose()
    text = SAME.sub("", f"{body.get_text(' ')} {names}").replace(page.clinic.name, "")
    if state.template == "verantwoording":
        text = CODES.sub("", text)
    assert not LATIN.findall(text), LATIN.findall(text)[:20]


def test_every_text_can_be_said_in_english():
    assert {text for block in for_patients() for text in block.texts} <= known_texts()


@pytest.mark.parametrize("path", ["/", "/vraag/leeftijd", "/privacy", "/oorzaak/artrose"])
def test_a_link_to_the_other_language_keeps_the_place(visitor: Visitor, path: str):
    dutch = visitor.get(path)
    link = dutch.one("a.language")
    assert (link["lang"], link["hreflang"], link.get_text()) == ("en", "en", "English")
    english = visitor.get(str(link["href"]))
    assert english.language == ENGLISH
    back = english.one("a.language")
    assert (back["href"], back["lang"], back.get_text()) == (path, "nl", "Nederlands")


def test_another_language_keeps_every_answer(visitor: Visitor):
    given = STORIES[0].walk()
    half = dict(list(given.items())[:9])
    place = visitor.answer_all(half)
    english = visitor.get(str(visitor.get(place).one("a.language")["href"]))
    assert english.response.request.path == f"/en{place}"
    for question, values in half.items():
        page = visitor.get(f"/en/vraag/{question}")
        assert sorted(str(field["value"]) for field in page.soup.select("[checked]")) == sorted(
            values
        )
    assert visitor.get("/en/").one("main a.button").get_text() == "Carry on where you left off"


def test_a_link_may_name_the_language(visitor: Visitor):
    for path, place in (
        ("/?taal=en", "/en/"),
        ("/en/?taal=nl", "/"),
        ("/privacy?taal=en", "/en/privacy"),
        ("/vraag/%0d%0aX-Y:%201?taal=en", "/en/vraag/%0D%0AX-Y%3A%201"),
    ):
        response = visitor.open("GET", path)
        assert (response.status_code, response.location) == (303, place)
    assert visitor.get("/?taal=en").one("main a.button")["href"] == "/en/vraag/leeftijd"
    for path in ("/?taal=xx", "/?taal=", "/?taal=nl"):
        assert visitor.open("GET", path, follow_redirects=True).status_code == 200
    assert visitor.open("GET", "/\\evil.example?taal=en").location == "/en/"
    assert visitor.get("/en").h1 == "Trouble with your hip?"


def test_no_search_engine_is_asked_in_to_a_visit_in_any_language(visitor: Visitor):
    robots = visitor.open("GET", "/robots.txt").get_data(as_text=True).splitlines()
    assert {"Disallow: /vraag/", "Disallow: /*/vraag/", "Disallow: /*/uitslag"} <= set(robots)


@pytest.mark.parametrize("path", ["/wissen", "/bestaat-niet", "/vraag/bestaat-niet"])
def test_from_a_page_that_is_none_the_other_language_starts_anew(visitor: Visitor, path: str):
    status = 405 if path == "/wissen" else 404
    page = visitor.get(f"/en{path}", status=status)
    assert page.one("a.language")["href"] in ("/", path)
    if status == 405:
        assert page.one("a.language")["href"] == "/"


@pytest.mark.parametrize("story", {story.niveau: story for story in STORIES}.values(),
                         ids=lambda story: story.niveau)  # fmt: skip
def test_a_whole_walk_in_english(visitor: Visitor, story):
    place = "/en/vraag/leeftijd"
    for question, values in story.walk().items():
        assert place == f"/en/vraag/{question}"
        page = visitor.get(place)
        assert page.one("form")["action"] == place
        if not page.has("[name=antwoord]"):
            raise AssertionError(place)
        refused = visitor.post(place, data={"antwoord": ["x"]})
        assert refused.title.startswith("Error: ")
        response = visitor.open(
            "POST", place, data={"csrf_token": visitor.token, "antwoord": values}
        )
        place = response.location
    result = visitor.get("/en/uitslag")
    dutch = visitor.get("/uitslag")
    with speaking(ENGLISH):
        assert result.one("h1 > span:first-child").get_text() == _(dutch.h1)
    assert result.one("h1 > .nl").get_text() == dutch.h1
    wiped = visitor.post("/en/wissen")
    assert "Your answers have been deleted." in wiped.text


def two_columns(scope: Tag) -> list[tuple[str, str]]:
    """The texts of a page that stand in two languages, as pairs."""
    found = []
    for dutch in scope.select(".nl"):
        own = dutch.find_previous_sibling("span")
        assert isinstance(own, Tag)
        found.append((as_words(own), as_words(dutch)))
    return found


def as_words(element: Tag) -> str:
    return " ".join(element.get_text(" ").split()).replace(" .", ".")


SUMMARIES = [state for state in STATES if state.template == "samenvatting"]
RESULTS = [state for state in STATES if state.template == "uitslag"]


@pytest.mark.parametrize("state", RESULTS, ids=lambda state: state.name)
def test_every_line_of_a_printed_result_is_there_in_dutch(app: Flask, state: State):
    page = BeautifulSoup(fetched(app, in_language(state, "en")).data, "html.parser")
    dutch = BeautifulSoup(fetched(app, state).data, "html.parser")
    for scope in (page, dutch):
        for on_screen in scope.select(".screen-only, .change, .button, figcaption, a.language"):
            on_screen.decompose()
    pairs = two_columns(page.select_one("main") or page)
    assert pairs
    with speaking(ENGLISH):
        for own, said in pairs:
            assert own == _(said) or said not in known_texts(), (own, said)
    told = [text for _own, text in pairs]
    whole = " ".join(told)
    for line in dutch.select("main li, main h1, main h2, main h3, main h4, main dt, main dd"):
        assert as_words(line) in whole, as_words(line)


@pytest.mark.parametrize("code", ["en", PSEUDO.code])
def test_on_paper_the_own_language_stands_left_of_the_dutch(code: str, page: Tab, abroad: Site):
    state = next(state for state in RESULTS if "fysiotherapeut 3" in state.name)
    in_language(state, code).show(page, abroad)
    assert page.locator(".nl").count() > 50
    assert [line for line in page.locator(".nl").all() if line.is_visible()] == []
    page.set_viewport_size({"width": 703, "height": 1000})  # A4 without its margins
    page.emulate_media(media="print")
    faults = page.evaluate("""() => [...document.querySelectorAll("main .nl")].flatMap(dutch => {
      if (!dutch.checkVisibility()) return dutch.closest(".screen-only, .change") ? [] : ["gone"];
      const one = dutch.previousElementSibling.getBoundingClientRect();
      const other = dutch.getBoundingClientRect();
      const beside = one.right <= other.left && Math.abs(one.top - other.top) < 4;
      return beside ? [] : [dutch.textContent];
    })""")
    assert faults == []
    assert layout_faults(page) == []
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(**A4))) <= 3


@pytest.mark.parametrize("level", ["huisarts", "112"])
def test_a_summary_in_two_languages_fits_on_one_sheet(level: str, page: Tab, site: Site):
    state = next(state for state in SUMMARIES if state.name.endswith(level))
    in_language(state, "en").show(page, site)
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(**A4))) <= 2  # its two sides
    page.emulate_media(media="print")
    faults = page.evaluate("""() => [...document.querySelectorAll("main .own")].filter(own => {
      const range = document.createRange();
      range.selectNodeContents(own.previousSibling);
      const dutch = range.getBoundingClientRect(), other = own.getBoundingClientRect();
      return dutch.right > other.left || Math.abs(dutch.top - other.top) > 6;
    }).map(own => own.textContent)""")
    assert faults == []


@pytest.mark.parametrize("state", SUMMARIES, ids=lambda state: state.name)
def test_staff_read_dutch_first_in_the_summary(app: Flask, state: State):
    page = Page(fetched(app, state))
    response = fetched(app, in_language(state, "en"))
    both = BeautifulSoup(response.data, "html.parser")
    lines = both.select(".summary h2, .summary dt, .summary dd")
    dutch = [as_words(line) for line in page.soup.select(".summary h2, .summary dt, .summary dd")]
    for line, expected in zip_longest(lines, dutch):
        own = line.select_one("span[lang=en]")
        assert own
        translated = as_words(own)
        own.decompose()
        assert as_words(line) == expected
        assert line.find_parent(attrs={"lang": True})["lang"] == "nl"
        assert translated
    names = [
        as_words(own) for own in BeautifulSoup(response.data, "html.parser").select("h2 [lang=en]")
    ]
    assert names[0] == "Advice given"


@pytest.mark.parametrize("state", SUMMARIES, ids=lambda state: state.name)
def test_the_text_file_has_both_languages_beside_each_other(app: Flask, state: State):
    text = fetched(app, replace(state, path="/en/samenvatting.txt")).data.decode()
    lines = text.splitlines()
    assert [line for line in lines if len(line) > 78] == []
    assert lines[0].split() == ["YOUR", "ADVICE", "UW", "ADVIES"]
    advice, summary = text.split("SAMENVATTING VOOR DE", 1)
    assert re.search(r"(?m)^ADVICE GIVEN", summary) is None, "Dutch stands first"
    assert re.search(r"(?m)^GEGEVEN ADVIES +ADVICE GIVEN$", summary)
    assert re.search(r"(?m)^Advies: +Advice:$", summary)
    assert "Rode vlaggen".upper() in summary or "Patiënt".upper() in summary
    left = [line[:38].strip() for line in advice.splitlines()[2:] if line.strip()]
    assert not re.search(r"\b(het|een|niet|huisarts)\b", " ".join(left)), left


def test_a_reminder_is_in_the_language_of_the_patient(app: Flask):
    state = next(state for state in SUMMARIES if state.name.endswith("fysiotherapeut"))
    event = Calendar.from_ical(
        fetched(app, replace(state, path="/en/herinnering.ics")).data
    ).events[0]
    assert event["summary"] == "Reminder"
    with speaking(ENGLISH):
        call = _("Bel meteen uw huisarts of de huisartsenpost")
    assert f"{call} if:\n- You get a fever." in event["description"]
    assert "Life in danger? Call 112." in event["description"]


def test_dates_and_times_follow_the_language(app: Flask):
    result = next(state for state in RESULTS if "zelfzorg" in state.name)
    page = Page(fetched(app, in_language(result, "en")))
    assert re.search(r"from \d{1,2} [A-Z][a-z]+ \d{4}", page.text)
    urgent = next(state for state in RESULTS if state.name == "uitslag spoed")
    page = Page(fetched(app, in_language(urgent, "en")))
    assert re.search(r"It is now [A-Z][a-z]+day, \d{1,2}:\d\d\.", page.text)


def test_a_clinic_speaks_for_itself_in_another_language(tmp_path: File):
    app = clinic_in(tmp_path, EVERYTHING)
    calm = next(state for state in RESULTS if "zelfzorg" in state.name)
    page = BeautifulSoup(
        fetched(app, in_language(calm, "en"), "https://zelfcheck.linde.example").data, "html.parser"
    )
    assert "The entrance is next to the pharmacy." in page.get_text()
    assert "De ingang is naast de apotheek." not in page.get_text()
    client = app.test_client()
    about = client.get("/en/privacy", base_url="https://zelfcheck.linde.example")
    footer = BeautifulSoup(about.data, "html.parser").select("footer p")
    status = next(p for p in footer if "Alleen een onderzoek" in p.get_text())
    assert status.select_one("span[lang=nl]"), "what it says in Dutch only is marked"


def test_the_book_for_reviewers_is_there_in_english():
    dutch = book()
    with speaking(ENGLISH):
        english = book()
    assert english.startswith("# Hip self-check: book for those who check the rules")
    assert re.findall(r"`[0-9a-f]{12}`", english) == re.findall(r"`[0-9a-f]{12}`", dutch)
    for codes in (r"(?m)^### (RF\w+|O\d+)", r"\[[S\d, ]+\]", r"\*\*[+-]\d+\*\*"):
        assert re.findall(codes, english) == re.findall(codes, dutch)
    without_sources = re.sub(r"`\w+`", "", english.partition("## Sources")[0])
    assert not re.search(r"\b(het|een|niet|geen|voor|wordt|als|deze)\b", without_sources)


@pytest.mark.parametrize("code", ["en", PSEUDO.code])
@pytest.mark.parametrize(
    "state", [s for s in EACH_TEMPLATE if s in SAID], ids=lambda state: state.name
)
def test_a_page_has_no_fault_in_another_language(state: State, code: str, tab: Tab, abroad: Site):
    in_language(state, code).show(tab, abroad)
    faults = [*violations(tab), *measure(tab, "[...faint(), ...small()]")]
    tab.set_viewport_size(NARROWEST)
    assert not [*faults, *layout_faults(tab)]
