"""python -m tests.slow: the check on a slow phone in a bad place.

A phone of 360 wide with a processor four times slower than this one, 400 kbit/s, 400 ms to the
server and back, and nothing in its cache. One story is walked from the start page to its result,
each page as the form before it leads there. Chromium delays every request so, but not the
connection before it; a first visit takes three more round trips (DNS, TCP, TLS), and those are
added here. The app is served bare: gzip can only make it faster. Exit status 1 when the first
question takes three seconds or anything shifts.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, Page

from app import create_app
from rules.knowledge.questions import QUESTIONS
from tests.browser import Site, chromium, served
from tests.stories import STORIES

LATENCY = 400  # ms
BYTES_PER_SECOND = 50_000
SLOWER = 4
CONNECTING = 3 * LATENCY
USABLE_WITHIN = 3_000  # ms
STORY = next(story for story in STORIES if story.oorzaak == "artrose")
# The frame after the first that has a radio button to use; no frame comes before the style sheet.
WATCH = """
window.shifted = 0;
new PerformanceObserver(list => list.getEntries().forEach(entry => { shifted += entry.value; }))
  .observe({type: "layout-shift", buffered: true});
(function look() {
  const radio = document.querySelector("main [type=radio]:enabled");
  const there = radio && radio.getClientRects().length;
  requestAnimationFrame(there ? () => { window.usable = performance.now(); } : look);
})();
"""


@dataclass
class View:
    """What one page cost."""

    path: str
    loaded: float  # ms since the visitor asked for it
    received: int  # bytes, headers and all
    shifted: float


class Phone:
    """A tab of the slow phone, that counts what it receives."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page, self.site, self.received = page, site, 0
        page.add_init_script(WATCH)
        network = page.context.new_cdp_session(page)
        network.send("Network.enable")
        network.on("Network.loadingFinished", self._count)
        conditions = {"offline": False, "latency": LATENCY}
        speed = {"downloadThroughput": BYTES_PER_SECOND, "uploadThroughput": BYTES_PER_SECOND}
        network.send("Network.emulateNetworkConditions", {**conditions, **speed})
        network.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})

    def _count(self, event: dict[str, float]) -> None:
        self.received += int(event["encodedDataLength"])

    def view(self) -> View:
        """The page that is opening now."""
        self.page.wait_for_load_state("networkidle")
        path = self.page.url.removeprefix(self.site.address)
        loaded = self.page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
        received, self.received = self.received, 0
        return View(path, loaded, received, self.page.evaluate("shifted"))


@contextmanager
def phone(browser: Browser, site: Site) -> Iterator[Phone]:
    """A phone that was never here before."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    context.set_default_timeout(60_000)
    yield Phone(context.new_page(), site)
    context.close()


def first_question(browser: Browser, site: Site) -> float:
    """How long after asking for it the first question can be answered, in ms."""
    with phone(browser, site) as visitor:
        visitor.page.goto(f"{site.address}/vraag/{QUESTIONS[0].id}", wait_until="networkidle")
        return visitor.page.evaluate("usable") + CONNECTING


def walk(browser: Browser, site: Site) -> Iterator[View]:
    """Every page of the story, from the start page to the result."""
    with phone(browser, site) as visitor:
        page = visitor.page
        page.goto(site.address)
        first = visitor.view()
        first.loaded += CONNECTING
        yield first
        page.locator("main a.button").click()
        for name, values in STORY.walk().items():
            page.wait_for_url(f"**/vraag/{name}")
            yield visitor.view()
            for value in values:
                page.locator(f"main [value='{value}']").check()
            page.locator("main form button[type=submit]").click()
        page.wait_for_url("**/overzicht")
        yield visitor.view()
        page.locator("main a.button").click()
        page.wait_for_url("**/uitslag")
        yield visitor.view()


def main() -> int:
    """Print the table and the worst."""
    with chromium() as browser, served(create_app()) as site:
        usable = first_question(browser, site)
        views = list(walk(browser, site))
    sys.stdout.write(f"{'page':<26}{'loaded, ms':>12}{'bytes':>9}{'shift':>8}\n")
    for view in views:
        row = f"{view.path:<26}{view.loaded:>12.0f}{view.received:>9}{view.shifted:>8.4f}"
        sys.stdout.write(f"{row}\n")
    slowest = max(views, key=lambda view: view.loaded)
    shiftiest = max(views, key=lambda view: view.shifted)
    sys.stdout.write(
        f"The first question can be answered after {usable:.0f} ms (limit {USABLE_WITHIN}).\n"
        f"Slowest: {slowest.path}, {slowest.loaded:.0f} ms. "
        f"Largest shift: {shiftiest.shifted:.4f}, {shiftiest.path}.\n"
    )
    return 1 if usable >= USABLE_WITHIN or shiftiest.shifted > 0 else 0


if __name__ == "__main__":
    sys.exit(main())
