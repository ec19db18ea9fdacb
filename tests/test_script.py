"""What the one script adds, in a real browser; and what the drawing does without it."""

import pytest
from playwright.sync_api import Browser, Page

from rules.knowledge.questions.pain import location
from tests.browser import Site
from tests.stories import STORIES, leading_to

RESULT = next(story for story in STORIES if story.niveau == "fysiotherapeut").walk()

# A point inside the painted part of each place on the drawing, in the window.
POINTS = """() => [...document.querySelectorAll("fieldset .plek")].map((place) => {
    const box = place.getBoundingClientRect();
    for (let y = box.top + 1; y < box.bottom; y += 1)
        for (let x = box.left + 1; x < box.right; x += 1)
            if (document.elementFromPoint(x, y) === place) return [place.dataset.plek, x, y];
    return [place.dataset.plek, null, null];
})"""

# A browser with a voice in this language, on the device or elsewhere, which writes down what it
# must say.
VOICE = """
window.said = [];
Object.defineProperty(window, "speechSynthesis", { value: {
    getVoices: () => [{ lang: "en-GB", localService: true }, { lang: "%s", localService: %s }],
    speak: (utterance) => said.push(utterance.text),
    cancel: () => said.push("(stil)"),
} });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""


def show(page: Page, site: Site, path: str, given: dict[str, list[str]]) -> None:
    site.give(page.context, given)
    page.goto(site.address + path)


def ticked(page: Page) -> list[str]:
    return page.eval_on_selector_all(":checked", "boxes => boxes.map(box => box.value)")


@pytest.fixture
def drawing(page: Page, site: Site) -> Page:
    show(page, site, "/vraag/plek", leading_to(location))
    page.locator("fieldset .hip").scroll_into_view_if_needed()
    return page


def test_a_tap_on_each_place_of_the_drawing_ticks_it_and_says_it(drawing: Page):
    places = {option.id: option.label for option in location.options if not option.alone}
    points = drawing.evaluate(POINTS)
    assert {place for place, _, _ in points} == places.keys()
    for place, x, y in points:
        assert x, f"nothing to tap for {place}"
        drawing.mouse.click(x, y)
        assert ticked(drawing) == [place]
        assert drawing.locator(".places").inner_text() == places[place]
        drawing.mouse.click(x, y)
        assert ticked(drawing) == []


def test_a_tap_beside_a_place_ticks_the_nearest_and_far_away_nothing(drawing: Page):
    knee = drawing.locator(".plek[data-plek=knie]").bounding_box()
    drawing.mouse.click(knee["x"] + knee["width"] + 6, knee["y"] + knee["height"] / 2)
    assert ticked(drawing) == ["knie"]
    picture = drawing.locator("fieldset .hip").bounding_box()
    drawing.mouse.click(picture["x"] + picture["width"] / 2, picture["y"] + picture["height"] - 3)
    assert ticked(drawing) == ["knie"]


def test_the_drawing_shows_what_is_ticked_without_a_script(browser: Browser, site: Site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    show(page, site, "/vraag/plek", leading_to(location))
    fill = "place => getComputedStyle(place).fill"
    for option in location.options:
        if option.alone:
            continue  # no place
        if option.id == "diep":
            fill = "place => getComputedStyle(place).stroke"
        marks = page.locator(f".plek[data-plek={option.id}]")
        before = marks.first.evaluate(fill)
        assert option.label not in page.locator(".places").inner_text()
        page.locator(f"[value={option.id}]").check()
        assert all(mark.evaluate(fill) != before for mark in marks.all()), option.id
        assert option.label in page.locator(".places").inner_text()
    context.close()


def test_none_of_these_unticks_the_rest_and_the_rest_unticks_it(page: Page, site: Site):
    show(
        page, site, "/vraag/koorts", {"leeftijd": ["40-49"], "begin": ["plots"], "staan": ["mank"]}
    )
    page.check("[value=koorts]")
    page.check("[value=ziek]")
    assert ticked(page) == ["koorts", "ziek"]
    page.check("[value=geen]")
    assert ticked(page) == ["geen"]
    page.check("[value=nieuwverward]")
    assert ticked(page) == ["nieuwverward"]


def test_a_question_is_read_aloud_with_its_answers_until_stopped(page: Page, site: Site):
    page.add_init_script(VOICE % ("nl-NL", "true"))
    show(page, site, "/vraag/staan", {"leeftijd": ["40-49"], "begin": ["plots"]})
    page.click("text=Lees voor")
    said = page.evaluate("said")
    assert said[1] == "Kunt u op het been staan en lopen?"
    assert "U kunt kiezen uit deze antwoorden." in said
    assert any(text.startswith("Nee, ik lig op de grond") for text in said)
    page.click("text=Stop")
    assert page.evaluate("said").pop() == "(stil)"
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
    assert page.evaluate("said").count("(stil)") == 2


def test_a_result_is_read_for_the_ear(page: Page, site: Site):
    page.add_init_script(VOICE % ("nl-NL", "true"))
    show(page, site, "/uitslag", RESULT)
    page.click("text=Lees voor")
    said = page.evaluate("said")
    assert "Maak een afspraak bij de fysiotherapeut" in said
    assert "Bel 1 1 2 als:" in said, "not a hundred and twelve"
    assert not any("Wijzig" in text or "Druk deze pagina af" in text for text in said)


@pytest.mark.parametrize("voice", [("de-DE", "true"), ("nl-NL", "false")], ids=str)
def test_without_a_dutch_voice_on_the_device_reading_aloud_is_not_offered(
    page: Page, site: Site, voice: tuple[str, str]
):
    page.add_init_script(VOICE % voice)
    page.goto(site.address)
    assert not page.is_visible("#lees")


def test_a_result_from_the_browsers_memory_is_fetched_again(page: Page, site: Site):
    show(page, site, "/uitslag", RESULT)
    page.context.clear_cookies()
    with page.expect_navigation():
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    assert page.inner_text("h1") == "Hoe oud bent u?"
