"""On a shared computer: after wiping, no way back through the browser shows an answer."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import Site, chromium

FILLED_IN = {"leeftijd": "80plus", "begin": "val", "val": "gewoon", "valwanneer": "korter2w"}


@pytest.fixture(scope="module")
def remembering() -> Iterator[Browser]:
    """A browser that keeps pages in memory for Back, which Playwright turns off by itself."""
    with chromium(ignore_default_args=["--disable-back-forward-cache"]) as browser:
        yield browser


def fill_in(page: Page, site: Site) -> None:
    page.goto(site.address)
    page.click("text=Start de zelfcheck")
    for option in [*FILLED_IN.values(), "grond"]:
        page.check(f"[value='{option}']")
        page.click("text=Verder")
    assert page.inner_text("h1") == "Bel nu 112"


def shows_an_answer(page: Page) -> bool:
    return bool(page.locator(":checked, .answers, .advice").count())


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_back_and_history_show_nothing_after_wiping(remembering: Browser, site: Site, script: bool):
    context = remembering.new_context(java_script_enabled=script)
    page = context.new_page()
    fill_in(page, site)
    page.go_back(wait_until="commit")
    assert shows_an_answer(page), "before wiping, Back shows what was filled in"
    page.go_forward(wait_until="commit")
    page.click("text=Wis mijn antwoorden")
    page.wait_for_url(f"{site.address}/")
    assert "Uw antwoorden zijn gewist." in page.inner_text("main")
    for _ in range(len(FILLED_IN) + 2):
        page.go_back(wait_until="commit")
        page.wait_for_load_state()
        assert not shows_an_answer(page), page.url
    context.close()


def test_a_visit_that_is_restored_after_wiping_is_empty(remembering: Browser, site: Site):
    """The browser was closed after wiping, and opens again with the addresses of before."""
    context = remembering.new_context()
    page = context.new_page()
    fill_in(page, site)
    page.click("text=Wis mijn antwoorden")
    page.wait_for_url(f"{site.address}/")
    later = remembering.new_context(storage_state=context.storage_state())
    for path in ("/uitslag", "/overzicht", "/vraag/leeftijd", "/vraag/val"):
        restored = later.new_page()
        restored.goto(site.address + path)
        assert not shows_an_answer(restored), path
    later.close()
    context.close()


def test_another_tab_of_before_shows_no_answer_once_it_is_used(remembering: Browser, site: Site):
    context = remembering.new_context()
    page, other = context.new_page(), context.new_page()
    fill_in(page, site)
    other.goto(f"{site.address}/vraag/val")
    page.click("text=Wis mijn antwoorden")
    page.wait_for_url(f"{site.address}/")
    other.reload()
    assert not shows_an_answer(other)
    context.close()
