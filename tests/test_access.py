"""Everybody can use every page: each state measured in Chromium, walked by keyboard and by tap."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, product

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page

from rules.knowledge.advice import advice_for
from rules.reasoning.assess import assess
from rules.reasoning.path import follow
from tests.access import (
    COLOURS,
    MEASURE,
    PHONE,
    measure,
    squeezed,
    violations,
    wear,
)
from tests.browser import EACH_TEMPLATE, STATES, Site, State
from tests.stories import STORIES, Given, Story


@pytest.fixture
def bare(browser: Browser) -> Iterator[Page]:
    """A phone that runs no script."""
    context = browser.new_context(viewport=PHONE, has_touch=True, java_script_enabled=False)
    yield context.new_page()
    context.close()


OTHER_LOOKS = [look for look in product(COLOURS, (360, 1280)) if look != ("light", 360)]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """With --matrix every state in every other colour and width, else one of each kind of page."""
    if "coloured" in metafunc.fixturenames:
        states = STATES if metafunc.config.getoption("matrix", False) else EACH_TEMPLATE
        metafunc.parametrize("coloured", states, ids=lambda state: state.name)


# A question that is refused shows all that it shows otherwise, and the error; that a chosen answer
# can be read is measured where it is one of each kind of page. With --matrix every state is.
MEASURED = [
    state
    for state in STATES
    if state.template != "vraag" or state.refused or state in EACH_TEMPLATE or "-" in state.name
]


@pytest.mark.parametrize("state", MEASURED, ids=lambda state: state.name)
def test_a_page_has_no_fault(state: State, tab: Page, site: Site) -> None:
    state.show(tab, site)
    faults = violations(tab)
    tab.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
    faults += [*measure(tab, "[...faint(), ...small()]"), *squeezed(tab)]
    assert not faults, "\n".join(faults)


def test_a_page_has_no_fault_in_any_colours(coloured: State, tab: Page, site: Site) -> None:
    coloured.show(tab, site)
    faults = []
    for colours, width in OTHER_LOOKS:
        wear(tab, colours)
        tab.set_viewport_size({"width": width, "height": 740})
        found = [*violations(tab), *measure(tab, "faint()")]
        faults += [f"{colours}, {width} px: {fault}" for fault in found]
    assert not faults, "\n".join(faults)


PLANTED = {
    "violation | image-alt": ("img", "", ""),
    "violation | color-contrast": ("p", "Bleek", "color: #bbb; background: #fff"),
    "unsure | color-contrast": ("p", "Wat", "background-image: linear-gradient(#000, #fff)"),
    "contrast 1.92": ("p", "Bleek", "color: #bbb; background: #fff"),
    "target of 100.0 × 20.0 px": ("button", "Laag", "width: 100px; height: 20px; padding: 0"),
    "target of 43.0 × 60.0 px": ("summary", "Smal", "width: 43px; height: 60px; padding: 0"),
    "scrolls 240 px sideways": ("div", "Breed", "position: absolute; left: 0; width: 600px"),
    "clipped": ("p", "Te hoog", "height: 10px; overflow: hidden"),
    "sticks out of p": ("p", "Te lange regel", "border: 1px solid; width: 3em; white-space: pre"),
    "without a border: p": ("p", "Kaal", ""),
    "moves: p": ("p", "Traag", "transition: color 1s"),
    "focus is invisible": ("button", "Onzichtbaar", "outline: 1px solid red; min-width: 3rem"),
    "focus has contrast 1.": ("button", "Flauw", "outline: 3px solid #ddd; min-width: 3rem"),
}


@pytest.mark.parametrize("finding", PLANTED)
def test_a_planted_fault_is_found(finding: str, tab: Page, site: Site) -> None:
    tab.goto(site.address)
    anywhere = "...faint(), ...small(), ...sideways(), ...clipped(), ...outOfBox(), ...moving()"
    found = [*violations(tab), *measure(tab, f"[{anywhere}]")]
    assert not any(line.startswith(finding) for line in found), found
    # Set through the DOM, because the page's policy refuses a style attribute in markup.
    tab.evaluate(
        """([tag, text, css]) => {
          const fault = document.querySelector("main").appendChild(document.createElement(tag));
          Object.assign(fault, {id: "planted", textContent: text}).style.cssText = css;
          fault.focus();
        }""",
        PLANTED[finding],
    )
    found = [*violations(tab), *measure(tab, f"[...ring(), ...bare('#planted'), {anywhere}]")]
    assert any(line.startswith(finding) for line in found), found


NAMED = {state.name: state for state in STATES}
RESULTS = list({state.name.split()[1]: state for state in reversed(STATES)
                if state.template == "uitslag"}.values())  # fmt: skip
KINDS = [
    NAMED[name]
    for name in ("begin", "vraag leeftijd", "vraag plek", "vraag koorts fout", "overzicht")
] + [max(RESULTS, key=lambda state: sum(map(len, state.given.values())))]


def heading_after(given: Given) -> str:
    """The heading of the result that follows from these answers."""
    return advice_for(assess(follow(given).answers)).heading


def first_story(niveau: str, several: int = 1) -> Story:
    """The first story of this level in which some question gets this many answers."""
    return next(story for story in STORIES
                if story.niveau == niveau
                and max(map(len, story.walk().values())) >= several)  # fmt: skip


def tab_round(page: Page, key: str) -> list[dict]:
    """Where this key stops on its way round the page once, from the top of the page on."""
    number = measure(page, "stops().length")
    found = []
    for _ in range(number + 3):  # the browser itself may take a stop between the last and the first
        page.keyboard.press(key)
        at = measure(page, "({at: stop(), place: place(), ring: ring()})")
        found += [at] if at["at"] >= 0 else []
    once = found[:number]
    first = min(range(number), key=lambda index: once[index]["at"])
    return once[first:] + once[:first]


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("state", KINDS, ids=lambda state: state.name)
def test_tab_goes_round_in_the_order_seen_and_shows_where_it_is(
    state: State, colours: str, bare: Page, site: Site
) -> None:
    wear(bare, colours)
    state.show(bare, site)
    stops = tab_round(bare, "Tab")
    assert [stop["at"] for stop in stops] == list(range(len(stops)))
    assert [fault for stop in stops for fault in stop["ring"]] == []
    places = [stop["place"] for stop in stops]
    assert [place for place in places if not place["seen"]] == []
    for one, other in pairwise(places[1:]):  # the first is the skip link, which lies over the rest
        row = one["bottom"] > other["top"] and other["bottom"] > one["top"]
        assert one["left"] < other["left"] if row else one["top"] < other["top"], (one, other)
    back = tab_round(bare, "Shift+Tab")
    assert [stop["at"] for stop in back] == [0, *range(len(stops) - 1, 0, -1)]


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until this has the focus."""
    for _ in range(100):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab never comes at {selector}")


def enter(page: Page, selector: str) -> None:
    """Go on with Enter on this button or link."""
    tab_to(page, selector)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def choose_by_keyboard(page: Page, values: list[str]) -> None:
    """Tick boxes with Space; come to a radio button with Tab and then with the arrows."""
    if page.locator("main [type=checkbox]").count():
        for value in values:
            tab_to(page, f"[type=checkbox][value='{value}']")
            page.keyboard.press("Space")
        return
    tab_to(page, "[type=radio]")
    page.keyboard.press("Space")
    for _ in range(page.locator("[type=radio]").count()):
        if page.locator(f"[value='{values[0]}']").is_checked():
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"the arrows never come at {values}")


def test_the_whole_check_works_with_a_keyboard_and_no_script(bare: Page, site: Site) -> None:
    given = first_story("fysiotherapeut", several=2).walk()
    bare.goto(site.address)
    enter(bare, "main a.button")
    for index, (question, values) in enumerate(given.items()):
        assert bare.url == f"{site.address}/vraag/{question}"
        if index == 0:
            enter(bare, "main [type=submit]")
            tab_to(bare, ".errors a")
            bare.keyboard.press("Enter")
            assert bare.evaluate("document.activeElement.matches('input')")
        choose_by_keyboard(bare, values)
        enter(bare, "main [type=submit]")
    assert bare.url == f"{site.address}/overzicht"
    enter(bare, "main a[href$='/uitslag']")
    assert bare.locator("h1").inner_text() == heading_after(given)


def walk_by_tapping(page: Page, site: Site, given: Given) -> None:
    """From the first page to the result, tapping on labels, buttons and links."""
    page.goto(site.address)
    page.locator("main a.button").tap()
    for question, values in given.items():
        page.wait_for_url(f"**/vraag/{question}")
        for value in values:
            page.locator(f"label:has([value='{value}'])").tap()
        page.locator("main [type=submit]").tap()
    page.wait_for_url(f"**/{'uitslag' if follow(given).stopped else 'overzicht'}")
    if not follow(given).stopped:
        page.locator("main a[href$='/uitslag']").tap()
        page.wait_for_url("**/uitslag")


@pytest.mark.parametrize("niveau", ["huisarts", "112"])
def test_the_whole_check_works_by_tapping_without_a_script(
    niveau: str, bare: Page, site: Site
) -> None:
    given = first_story(niveau).walk()
    walk_by_tapping(bare, site, given)
    assert bare.locator("h1").inner_text() == heading_after(given)


def test_a_walk_asks_nothing_of_another_host_and_breaks_nothing(
    browser: Browser, site: Site
) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page = context.new_page()
    asked, said = [], []

    def hear(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            said.append(message.text)

    page.on("request", lambda request: asked.append(request.url))
    page.on("console", hear)
    page.on("pageerror", lambda error: said.append(str(error)))
    walk_by_tapping(page, site, first_story("fysiotherapeut", several=2).walk())
    context.close()
    assert len(asked) > 50
    assert [address for address in asked if not address.startswith(site.address + "/")] == []
    assert said == []


@pytest.mark.parametrize("state", KINDS, ids=lambda state: state.name)
def test_the_focus_is_where_reading_starts(state: State, bare: Page, site: Site) -> None:
    state.show(bare, site)
    place = {"begin": "body", "vraag koorts fout": ".errors"}.get(state.name, "h1")
    bare.wait_for_timeout(50)  # autofocus comes with the first frame
    assert bare.evaluate("place => document.activeElement.matches(place)", place)


@pytest.mark.parametrize("state", RESULTS, ids=lambda state: state.name)
def test_the_level_shows_without_colours(state: State, tab: Page, site: Site) -> None:
    wear(tab, "forced")
    state.show(tab, site)
    assert tab.locator(".advice h1").inner_text() == heading_after(state.given)
    assert measure(tab, "bare('.advice')") == []
    icon = tab.locator(".advice svg").first
    assert icon.bounding_box()["width"] >= 24
    assert (
        icon.evaluate(f"icon => {{ {MEASURE} return contrast(style(icon).stroke, behind(icon)); }}")
        >= 3
    )


def test_no_two_levels_have_the_same_heading() -> None:
    assert len({heading_after(state.given) for state in RESULTS}) == len(RESULTS) == 6


@pytest.mark.parametrize("name", ["vraag leeftijd", "vraag plek", "vraag plek ingevuld"])
def test_an_option_has_a_border_without_colours(name: str, tab: Page, site: Site) -> None:
    wear(tab, "forced")
    NAMED[name].show(tab, site)
    assert measure(tab, "bare('main label:has(input)')") == []


@pytest.mark.parametrize("state", EACH_TEMPLATE, ids=lambda state: state.name)
def test_nothing_moves_for_who_wants_no_movement(state: State, tab: Page, site: Site) -> None:
    tab.emulate_media(reduced_motion="reduce")
    state.show(tab, site)
    assert measure(tab, "moving()") == []
