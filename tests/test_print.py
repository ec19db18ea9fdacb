"""The result on paper: what is needed and no controls, on one A4, or two with more causes."""

import re

import pytest
from playwright.sync_api import Page

from tests.browser import STATES, Site, State

RESULTS = [state for state in STATES if state.template == "uitslag"]
A4 = {"format": "A4", "prefer_css_page_size": True}


@pytest.mark.parametrize("state", RESULTS, ids=lambda state: state.name)
def test_paper_has_what_is_needed_and_no_controls(page: Page, site: Site, state: State):
    state.show(page, site)
    causes = page.locator(".cause").count()
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(**A4)))
    assert sheets <= (2 if causes > 1 else 1)
    page.emulate_media(media="print")
    controls = page.locator("button, .button, input, nav, summary, .change, .skip")
    assert [control for control in controls.all() if control.is_visible()] == []
    for needed in ("h1", ".when", ".brand-name", ".call", "#antwoorden", ".small dd"):
        assert page.locator(needed).first.is_visible(), needed
    assert re.search(r"van \d{1,2} \w+ \d{4}", page.inner_text(".eyebrow"))
    if "plek" in state.given:
        assert page.locator(".hip").is_visible()
        assert page.locator(".hip .gekozen").count()
