"""python -m tests.screenshots: the pictures in docs/screenshots, made from the app as it is.

Eight pages on a phone and a desktop, light and dark, and the first sheet of a printed result, in
Dutch and in English. The pages of the README are pictures of the running app, so they are made and
not edited. Exit status 2 when pdftoppm, which turns the print into a picture, is missing; the other
pictures are there then.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path as File
from typing import Any, Literal

from playwright.sync_api import Browser, Page

from app import create_app
from rules.knowledge.questions.pain import location
from tests.browser import STATES, Site, State, chromium, served
from tests.stories import STORIES, leading_to

FOLDER = File(__file__).parent.parent / "docs" / "screenshots"
HIGHEST = 1_200  # CSS pixels
LARGEST = 200_000  # bytes
DEVICES: dict[str, dict[str, Any]] = {
    "phone": {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2},
    "desktop": {"viewport": {"width": 1280, "height": 900}},
}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def _pages() -> dict[str, State]:
    """The state behind each picture, by the name of the picture."""
    known = {state.name: state for state in STATES}
    groin_and_side = {**leading_to(location), location.id: ["lies", "buiten"]}
    story = next(
        story for story in STORIES if (story.niveau, story.oorzaak) == ("fysiotherapeut", "artrose")
    )
    return {
        "start": known["begin"],
        "question": known["vraag begin"],
        "location": State("plek", f"/vraag/{location.id}", groin_and_side),
        "error": known["vraag koorts fout"],
        "overview": known["overzicht"],
        "result": State("uitslag", "/uitslag", story.walk()),
        "urgent": known["uitslag spoed"],
        "cause": known["oorzaak gtps"],
    }


def photograph(page: Page, file: File) -> None:
    """The top of this page; with fewer pixels when the picture would be large."""
    height = page.evaluate("document.documentElement.scrollHeight")
    width = page.viewport_size["width"] if page.viewport_size else 0
    cut: Any = {"x": 0, "y": 0, "width": width, "height": min(height, HIGHEST)}
    scales: tuple[Literal["device", "css"], ...] = ("device", "css")
    for scale in scales:
        page.screenshot(path=file, full_page=True, clip=cut, scale=scale, animations="disabled")
        if file.stat().st_size <= LARGEST:
            return


def screens(browser: Browser, site: Site, pages: dict[str, State]) -> Iterator[File]:
    """Every page on every screen."""
    for (device, screen), scheme, (name, state) in product(DEVICES.items(), SCHEMES, pages.items()):
        context = browser.new_context(**screen, color_scheme=scheme)
        page = context.new_page()
        state.show(page, site)
        file = FOLDER / f"{name}-{device}-{scheme}.png"
        photograph(page, file)
        context.close()
        yield file


def sheet(browser: Browser, site: Site, name: str, state: State, pdftoppm: str) -> File:
    """The first sheet of this page on paper."""
    context = browser.new_context()
    page = context.new_page()
    state.show(page, site)
    picture = FOLDER / f"{name}.png"
    with tempfile.TemporaryDirectory() as folder:
        paper = File(folder, "print.pdf")
        page.pdf(path=paper, format="A4", prefer_css_page_size=True)
        options = ["-png", "-r", "80", "-f", "1", "-l", "1", "-singlefile"]
        subprocess.run([pdftoppm, *options, str(paper), str(picture.with_suffix(""))], check=True)
    context.close()
    return picture


def main() -> int:
    """Make the pictures and print the size of each."""
    pages, pdftoppm = _pages(), shutil.which("pdftoppm")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with chromium() as browser, served(create_app()) as site:
        files = list(screens(browser, site, pages))
        if pdftoppm:
            result = pages["result"]
            files.append(sheet(browser, site, "print", result, pdftoppm))
            english = replace(result, path=f"/en{result.path}")
            files.append(sheet(browser, site, "print-english", english, pdftoppm))
    for file in files:
        sys.stdout.write(f"{file.stat().st_size:>9,} {file.name}\n")
    if not pdftoppm:
        sys.stderr.write(
            "The print was not made: it needs pdftoppm, and there is none "
            "(Debian and Ubuntu: apt-get install poppler-utils).\n"
        )
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
