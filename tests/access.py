"""What is measured of a page in the browser: axe, layout, contrast, targets, focus."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page, ViewportSize

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
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
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
