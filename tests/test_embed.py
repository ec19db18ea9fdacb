"""The check in a frame on a clinic's own website: there it works whole, elsewhere it stays away.

Chromium sees three sites here, with a certificate made for this run; the check's cookie is a
third-party cookie to it, and those are blocked.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.cookies import SimpleCookie
from pathlib import Path
from threading import Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from flask import Flask, make_response, request
from playwright.sync_api import Browser, BrowserContext, Frame, Page
from werkzeug.serving import WSGIRequestHandler, make_server

from tests.test_access import first_story, heading_after
from tests.test_app import every_kind_of_response
from tests.test_clinic import LEAST, clinic_in
from tests.visitor import Visitor
from wizard.headers import HEADERS, STRICT_TRANSPORT

SANDBOX = (
    "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox "
    "allow-top-navigation-by-user-activation"
)


def outside() -> Flask:
    """A website that frames what it is asked to, makes appointments, and counts with a cookie."""
    site = Flask("outside")

    @site.get("/")
    def home() -> str:
        return (
            f'<h1>Onze praktijk</h1><iframe title="Zelfcheck heupklachten" '
            f'src="{request.args["toon"]}" width="360" height="600" {request.args.get("met", "")}>'
        )

    @site.get("/afspraak")
    def appointment() -> str:
        return f"<h1>Afspraak</h1><p>{request.query_string.decode()} {request.referrer}</p>"

    @site.get("/teller")
    def counter():
        seen = request.headers.get("Cookie", "niets")
        response = make_response(f"<p>{seen} {request.headers['Sec-Fetch-Site']}</p>")
        response.set_cookie("geteld", "1", secure=True, samesite="None")
        return response

    return site


class Quiet(WSGIRequestHandler):
    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        del code, size


@contextmanager
def over_https(app: Flask, folder: Path) -> Iterator[int]:
    """The app under every name of this machine; gives the port."""
    key, name = generate_private_key(SECP256R1()), x509.Name([])
    today = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .sign(key, SHA256())
    )
    files = folder / "certificate.pem", folder / "key.pem"
    files[0].write_bytes(certificate.public_bytes(Encoding.PEM))
    files[1].write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    server = make_server(
        "127.0.0.1", 0, app, threaded=True, request_handler=Quiet,
        ssl_context=(str(files[0]), str(files[1])),
    )  # fmt: skip
    Thread(target=server.serve_forever, daemon=True).start()
    yield server.port
    server.shutdown()


@dataclass(frozen=True)
class Sites:
    """The origins of the check, of the clinic that may frame it, and of who may not."""

    check: str
    clinic: str
    stranger: str


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sites]:
    """The check of a clinic that names its own website under `insluiten`, and two websites."""
    folder = tmp_path_factory.mktemp("embed")
    with over_https(outside(), folder) as port:
        clinic = f"https://www.praktijk.localhost:{port}"
        settings = (
            f'{LEAST}insluiten = ["{clinic}"]\nhosts = ["zelfcheck.localhost"]\n'
            f'afspraak = "{clinic}/afspraak?wie=iedereen"'
        )
        with over_https(clinic_in(folder, settings), folder) as own:
            yield Sites(
                f"https://zelfcheck.localhost:{own}", clinic, f"https://elders.localhost:{port}"
            )


@pytest.fixture
def window(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that blocks third-party cookies, as Playwright's windows do; a test proves it."""
    context = browser.new_context(ignore_https_errors=True)
    yield context
    context.close()


def framed(page: Page, site: str, address: str, how: str = "") -> Frame:
    """The frame in which this site shows this address."""
    page.goto(f"{site}/?toon={address}&met={how}")
    frame = page.frames[1]
    frame.wait_for_load_state()
    return frame


def walk(frame: Frame, given: dict[str, list[str]]) -> None:
    """From the start page in the frame to the result."""
    frame.click("main a.button")
    for question, values in given.items():
        frame.wait_for_url(f"**/vraag/{question}")
        for value in values:
            frame.check(f"[value='{value}']")
        frame.click("main [type=submit]")
    frame.wait_for_url(lambda url: "/vraag/" not in url)
    if frame.url.endswith("/overzicht"):
        frame.click("main a[href$='/uitslag']")
        frame.wait_for_url("**/uitslag")


def test_the_browser_blocks_third_party_cookies(window: BrowserContext, sites: Sites):
    counter = sites.stranger + "/teller"
    page = window.new_page()
    for _ in range(2):
        assert framed(page, sites.clinic, counter).inner_text("p") == "niets cross-site"
    for seen in ("niets none", "geteld=1 none"):
        page.goto(counter)
        assert page.inner_text("p") == seen
    assert framed(page, sites.clinic, counter).inner_text("p") == "niets cross-site"


def test_a_whole_check_works_in_a_frame_of_the_clinic(window: BrowserContext, sites: Sites):
    given = first_story("fysiotherapeut", several=2).walk()
    page = window.new_page()
    frame = framed(page, sites.clinic, sites.check)
    walk(frame, given)
    assert frame.inner_text("h1") == heading_after(given)
    assert frame.evaluate("document.activeElement.matches('h1')")
    assert page.url.startswith(sites.clinic + "/?")
    cookie = next(c for c in window.cookies() if c["name"] == "__Host-heupcheck")
    assert (cookie["sameSite"], cookie["secure"], cookie["httpOnly"]) == ("None", True, True)
    assert cookie["partitionKey"] == "https://praktijk.localhost"
    with window.expect_page() as opened:
        frame.click("text=Open in een eigen venster")
    opened.value.wait_for_load_state()
    assert opened.value.url == f"{sites.check}/"
    assert opened.value.locator("text=Start de zelfcheck").count()
    frame.click("text=Wis mijn antwoorden")
    frame.wait_for_url(f"{sites.check}/")
    assert "Uw antwoorden zijn gewist." in frame.inner_text("main")
    frame.goto(f"{sites.check}/uitslag")
    assert frame.url == f"{sites.check}/vraag/leeftijd"


def test_in_a_sandbox_too_a_link_leaves_the_frame_and_takes_nothing_along(
    window: BrowserContext, sites: Sites
):
    given = first_story("fysiotherapeut").walk()
    page = window.new_page()
    frame = framed(page, sites.clinic, sites.check, f'sandbox="{SANDBOX}"')
    walk(frame, given)
    targets = frame.eval_on_selector_all(
        "a", "links => links.filter(e => e.origin != origin).map(e => [e.protocol, e.target])"
    )
    assert {tuple(target) for target in targets} == {("tel:", "_top"), ("https:", "_top")}
    frame.click("a.button:text('Maak een afspraak')")
    page.wait_for_url("**/afspraak**")
    assert page.url == f"{sites.clinic}/afspraak?wie=iedereen"
    assert page.inner_text("p") == "wie=iedereen None"


@pytest.mark.parametrize("path", ["/", "/vraag/leeftijd", "/uitslag", "/niets"])
def test_a_site_that_is_not_listed_frames_nothing(path: str, window: BrowserContext, sites: Sites):
    page = window.new_page()
    other = framed(page, sites.stranger, sites.clinic + "/afspraak")
    assert other.inner_text("h1") == "Afspraak", "this site frames what lets it"
    said = []
    page.on("console", lambda message: said.append(message.text))
    frame = framed(page, sites.stranger, sites.check + path)
    assert frame.url.startswith("chrome-error:")
    assert not frame.locator("main").count()
    assert any("frame-ancestors" in text for text in said), said


LISTED = LEAST + 'insluiten = ["https://www.linde.example", "https://linde.example:8443"]'


@pytest.fixture
def listed(tmp_path: Path) -> Flask:
    """The app of a clinic that names two origins."""
    return clinic_in(tmp_path, LISTED)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_headers_name_who_may_frame_and_change_in_nothing_else(listed: Flask, scheme: str):
    expected = {name: value for name, value in HEADERS.items() if name != "X-Frame-Options"}
    expected["Content-Security-Policy"] = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
        "frame-ancestors https://www.linde.example https://linde.example:8443"
    )
    if scheme == "https":
        expected["Content-Security-Policy"] += "; upgrade-insecure-requests"
        expected["Strict-Transport-Security"] = STRICT_TRANSPORT
    for response in every_kind_of_response(Visitor(listed, f"{scheme}://localhost")):
        assert {name: response.headers.get(name) for name in expected} == expected
        assert "X-Frame-Options" not in response.headers


def cookie_at(app: Flask, address: str):
    response = Visitor(app, address).open("GET", "/vraag/leeftijd")
    (cookie,) = response.headers.getlist("Set-Cookie")
    return cookie


def test_only_for_frames_under_https_the_cookie_is_a_partitioned_one(app: Flask, listed: Flask):
    rights = {"Secure", "HttpOnly", "Path=/", "SameSite=None", "Partitioned"}
    name, *given = cookie_at(listed, "https://localhost").split("; ")
    assert name.startswith("__Host-heupcheck=")
    assert set(given) == rights
    for address, plain in (("http://localhost", listed), ("https://localhost", app)):
        cookie = cookie_at(plain, address)
        assert "Partitioned" not in cookie
        assert SimpleCookie(cookie).popitem()[1]["samesite"] == "Lax"


def test_the_page_around_the_frame_cannot_send_a_form(listed: Flask):
    visitor = Visitor(listed, "https://localhost")
    visitor.answer("leeftijd", "80plus")
    around = {"Sec-Fetch-Site": "cross-site", "Origin": "https://www.linde.example"}
    data = {"csrf_token": visitor.token, "antwoord": "kind"}
    response = visitor.open("POST", "/vraag/leeftijd", data=data, headers=around)
    assert response.status_code == 403
    assert visitor.get("/vraag/leeftijd").one("[checked]")["value"] == "80plus"
