"""Fixtures: the app as it is served, a visitor to it, and a browser before it."""

from collections.abc import Iterator
from types import CodeType

import pytest
from flask import Flask
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from playwright.sync_api import Browser, BrowserContext, Page

from app import create_app
from tests.access import PHONE, wear
from tests.browser import Site, chromium, served
from tests.visitor import Visitor


class Compiled(BytecodeCache):
    """The templates as compiled, kept for every app of this process: a test often makes its own."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.kept.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.kept[bucket.key, bucket.checksum] = bucket.code


Flask.jinja_options = {**Flask.jinja_options, "bytecode_cache": Compiled()}


RULES = {"approval", "command_line", "conditions", "edges", "evaluate", "hazards", "mix", "path",
         "proof", "quality", "rulebook", "texts", "what_to_write", "z3"}  # fmt: skip


def part(test: pytest.Function) -> str:
    """The part of the test command that this is in; README says how to run one alone."""
    subject = test.path.stem.removeprefix("test_")
    if "browser" in test.fixturenames:
        return "browser"
    if subject in ("stories", "load"):
        return subject
    return "rules" if subject in RULES else "pages"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Function]) -> None:
    """Mark every test with its one part."""
    for test in items:
        test.add_marker(part(test))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """After `-m content`, what a change of the content still needs."""
    if terminalreporter.config.option.markexpr == "content":
        terminalreporter.write_line(
            "Still to run: python -m rules approve, and the whole test command."
        )


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--matrix`: also every page in every colour and width."""
    parser.addoption("--matrix", action="store_true", help="every page in every colour and width")


@pytest.fixture(scope="session")
def app() -> Flask:
    """The app as it starts without configuration; CSRF and headers are on."""
    return create_app()


@pytest.fixture
def visitor(app: Flask) -> Visitor:
    """A new visitor, without any answer."""
    return Visitor(app)


@pytest.fixture(scope="session")
def site(app: Flask) -> Iterator[Site]:
    """The app, reachable for a browser."""
    with served(app) as site:
        yield site


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; the test fails when there is none."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor's browser on a phone, with nothing in it."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A tab of it."""
    return context.new_page()


@pytest.fixture(scope="session")
def shared(browser: Browser) -> Iterator[Page]:
    """One tab for all states, because a new one for each takes longer than the measuring."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.fixture
def tab(shared: Page) -> Page:
    """That tab, as a phone in light colours without a cookie."""
    shared.context.clear_cookies()
    shared.set_viewport_size(PHONE)
    wear(shared, "light")
    return shared
