"""Everybody can use every page: each state measured in Chromium, walked by keyboard and by tap."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, ViewportSize

from rules.advice import advice_for
from rules.assess import assess
from rules.path import follow
from tests.browser import EACH_TEMPLATE, STATES, Site, State
from tests.stories import STORIES, Given, Story

PHONE = ViewportSize(width=360, height=740)
NARROWEST = ViewportSize(width=320, height=640)
COLOURS = ("light", "dark", "forced")
LARGEST_TEXT = "225%"  # twice the 112.5 % of style.css

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = f"""async () => {{
  const found = await axe.run(document, {{
    runOnly: {json.dumps(RULES)}, resultTypes: ["violations", "incomplete"]}});
  const lines = (kind, rules) => rules.flatMap(rule => rule.nodes.map(node => [
    kind, rule.id, [...node.any, ...node.all, ...node.none][0].message, node.target.join(" ")]));
  return [...lines("violation", found.violations), ...lines("unsure", found.incomplete)];
}}"""

# What axe is unsure of, and why that is no fault. Both are about colours that axe cannot read;
# `faint` reads them.
EXPLAINED = {
    "Element's background color could not be determined because element contains an image node": (
        "the words in the drawing of the hip: axe does not look at what is behind them"
    ),
    "Element has a 1:1 contrast ratio with the background": (
        "forced colours: axe reads -webkit-text-fill-color, which keeps the colour of style.css"
    ),
}

# What every measurement below reads; it runs beside the page, also where the page may run nothing.
MEASURE = """
const shown = e => e.checkVisibility({visibilityProperty: true}) && !e.closest(".hidden");
const style = e => getComputedStyle(e);
const name = e => `${e.tagName.toLowerCase()} "${e.textContent.trim().slice(0, 40)}"`;
const around = e => e ? [e, ...around(e.parentElement)] : [];
const texts = inside => {
  const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT), found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found.filter(text => text.data.trim() && shown(text.parentElement));
};
const block = e => around(e).find(e => style(e).display !== "inline");
const inSentence = link => style(link).display.startsWith("inline") &&
  texts(block(link.parentElement)).some(text => /\\p{L}/u.test(text.data) &&
    !text.parentElement.closest("a") &&
    block(text.parentElement) === block(link.parentElement));

const sideways = () => {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const cause = [...document.body.querySelectorAll("*")].findLast(
    e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".hidden"));
  return wide > 0 ? [`scrolls ${wide} px sideways, at ${cause && name(cause)}`] : [];
};
const clipped = () => [...document.body.querySelectorAll("*")].filter(
  e => e instanceof HTMLElement && texts(e).length && style(e).overflow !== "visible" &&
    (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)
).map(e => `clipped: ${name(e)}`);
const isBox = e => e.matches("svg") ||
  parseFloat(style(e).borderLeftWidth) && parseFloat(style(e).borderRightWidth);
const outOfBox = () => texts(document.body).flatMap(text => {
  const range = document.createRange();
  range.selectNodeContents(text);
  const words = range.getBoundingClientRect();
  return around(text.parentElement).filter(isBox).filter(e => {
    const box = e.getBoundingClientRect();
    return words.left < box.left - 1 || words.right > box.right + 1 ||
      words.top < box.top - 1 || words.bottom > box.bottom + 1;
  }).map(e => `sticks out of ${name(e)}: ${text.data.trim().slice(0, 40)}`);
});
const small = () => [...document.querySelectorAll(
  "button, summary, label:has(input), input:not([type=hidden], label input), select, a[href]"
)].filter(e => shown(e) && !(e.matches("a") && inSentence(e))).flatMap(e => {
  const {width, height} = e.getBoundingClientRect();
  return width < 44 || height < 44
    ? [`target of ${width.toFixed(1)} × ${height.toFixed(1)} px: ${name(e)}`] : [];
});

const light = colour => {
  const parts = colour.match(/[\\d.]+/g).slice(0, 3)
    .map(part => colour.startsWith("rgb") ? part / 255 : +part)
    .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
  return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2] + .05;
};
const contrast = (one, other) => {
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return bright / dark;
};
const behind = e => style(around(e).find(
  e => !["transparent", "rgba(0, 0, 0, 0)"].includes(style(e).backgroundColor))).backgroundColor;
const bare = selector => [...document.querySelectorAll(selector)].filter(
  e => ["top", "right", "bottom", "left"].map(side => `border-${side}-`).some(side =>
    style(e)[side + "style"] === "none" || !parseFloat(style(e)[side + "width"]) ||
    contrast(style(e)[side + "color"], behind(e)) < 3)
).map(e => `without a border: ${name(e)}`);
const moving = () => [...document.querySelectorAll("*")].filter(
  e => [null, "::before", "::after"].map(part => getComputedStyle(e, part)).some(
    part => /[1-9]/.test(part.transitionDuration + part.animationDuration))
).map(e => `moves: ${name(e)}`);
const faint = () => texts(document.body).flatMap(text => {
  const e = text.parentElement;
  const stands = contrast(e.matches("svg text") ? style(e).fill : style(e).color, behind(e));
  return stands < 4.5 ? [`contrast ${stands.toFixed(2)}: ${name(e)}`] : [];
});
const ring = () => {
  const e = document.activeElement;
  const bearer = [e.closest("label"), e].find(
    e => e && style(e).outlineStyle !== "none" && parseFloat(style(e).outlineWidth) >= 2);
  if (!bearer) return [`focus is invisible: ${name(e)}`];
  const stands = contrast(style(bearer).outlineColor, behind(bearer.parentElement));
  return stands < 3 ? [`focus has contrast ${stands.toFixed(2)}: ${name(e)}`] : [];
};
const stops = () => {
  const groups = new Set();
  return [...document.querySelectorAll(
    "a[href], button, summary, select, textarea, input:not([type=hidden]), [tabindex='0']"
  )].filter(e => {
    const group = e.type === "radio" ? e.name : e;
    return shown(e) && !groups.has(group) && groups.add(group);
  });
};
const stop = () => stops().findIndex(e => e === document.activeElement ||
  e.type === "radio" && e.name === document.activeElement.name);
const place = () => {
  const active = document.activeElement;
  const {left, right, top, bottom} = (active.closest("label") || active).getBoundingClientRect();
  const seen = bottom > 0 && top < innerHeight;
  return {top: top + scrollY, bottom: bottom + scrollY, left, right, seen, name: name(active)};
};
"""

WIDER_SPACING = """
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: .12em !important;
      word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`);
document.adoptedStyleSheets = [sheet];
"""


def measure(page: Page, expression: str):
    """What this expression over MEASURE says of the page as it stands."""
    return page.evaluate(f"() => {{ {MEASURE} return {expression}; }}")


def violations(page: Page) -> list[str]:
    """What axe has against this page, and what it is unsure of and is not explained."""
    return [
        " | ".join((kind, rule, message, target))
        for kind, rule, message, target in page.evaluate(RUN_AXE)
        if not (kind == "unsure" and message in EXPLAINED)
    ]


def layout_faults(page: Page) -> list[str]:
    """Sideways scroll, text that is cut off, and text outside of the box it stands in."""
    return measure(page, "[...sideways(), ...clipped(), ...outOfBox()]")


def squeezed(page: Page) -> Iterator[str]:
    """Layout faults on the narrowest phone, with the largest text, and with wider spacing."""
    page.set_viewport_size(NARROWEST)
    yield from (f"at 320 px: {fault}" for fault in layout_faults(page))
    page.set_viewport_size(PHONE)
    page.evaluate(f"document.documentElement.style.fontSize = '{LARGEST_TEXT}'")
    yield from (f"text of 200 %: {fault}" for fault in layout_faults(page))
    page.evaluate(f"document.documentElement.style.fontSize = ''; {WIDER_SPACING}")
    yield from (f"wider spacing: {fault}" for fault in layout_faults(page))


def wear(page: Page, colours: str) -> None:
    """Show pages in light, dark or forced colours."""
    page.emulate_media(
        color_scheme="dark" if colours == "dark" else "light",
        forced_colors="active" if colours == "forced" else "none",
    )


@pytest.fixture(scope="module")
def shared(browser: Browser) -> Iterator[Page]:
    """One tab for all states, because a new one for each takes longer than the measuring."""
    context = browser.new_context()
    context.add_init_script(AXE)
    yield context.new_page()
    context.close()


@pytest.fixture
def tab(shared: Page) -> Page:
    """That tab, as a phone in light colours without a cookie."""
    shared.context.clear_cookies()
    shared.set_viewport_size(PHONE)
    wear(shared, "light")
    return shared


@pytest.fixture
def bare(browser: Browser) -> Iterator[Page]:
    """A phone that runs no script."""
    context = browser.new_context(viewport=PHONE, has_touch=True, java_script_enabled=False)
    yield context.new_page()
    context.close()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """With --matrix every state in every other colour and width, else one of each kind of page."""
    if "look" in metafunc.fixturenames:
        states = STATES if metafunc.config.getoption("matrix", False) else EACH_TEMPLATE
        looks = [(state, colours, width)
                 for state in states for colours in COLOURS for width in (360, 1280)
                 if (colours, width) != ("light", 360)]  # fmt: skip
        names = [f"{state.name}-{colours}-{width}" for state, colours, width in looks]
        metafunc.parametrize("look", looks, ids=names)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_a_page_has_no_fault(state: State, tab: Page, site: Site) -> None:
    state.show(tab, site)
    faults = violations(tab)
    tab.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
    faults += [*measure(tab, "[...faint(), ...small()]"), *squeezed(tab)]
    assert not faults, "\n".join(faults)


def test_a_page_has_no_fault_in_any_colours(
    look: tuple[State, str, int], tab: Page, site: Site
) -> None:
    state, colours, width = look
    wear(tab, colours)
    tab.set_viewport_size({"width": width, "height": 740})
    state.show(tab, site)
    faults = [*violations(tab), *measure(tab, "faint()")]
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
