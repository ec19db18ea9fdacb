"""The settings of a clinic: what is wrong stops the start, what is right shows on every page."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path as File

import pytest
from click.testing import CliRunner
from flask import Flask
from flask.cli import cli
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from app import create_app
from rules.assurance import approval as approved
from serve import main
from tests.access import PHONE, measure, squeezed, violations, wear
from tests.browser import STATES, Site, State, served
from tests.stories import STORIES
from tests.visitor import Visitor
from wizard.clinic import LARGEST_LOGO, Clinic, read_clinic
from wizard.colour import PALETTES, contrast
from wizard.journal import journal
from wizard.settings import CLINIC, ConfigError

ROOT = File(__file__).parent.parent

LEAST = """
naam = "Fysiotherapie De Linde"
telefoon = "020 123 45 67"
uitkomst = "oorzaken"
"""
EVERYTHING = """
naam = "Fysiotherapie en Manuele Therapie De Oude Lindelaan"
telefoon = "+31 (0)20 123 45 67"
uitkomst = "oorzaken"
afspraak = "https://agenda.linde.example/nieuw?praktijk=12#heup"
adres = "Lindelaan 1, 1234 AB Voorbeeldstad"
route = "De ingang is naast de apotheek."
email = "info@linde.example"
website = "https://www.linde.example"
logo = "logo.svg"
kleur = "#7a1f5c"
kleur_donker = "#f0a6d6"
huisartsenpost = "De huisartsenpost in uw buurt heeft nummer 0900 1234."
privacy = "https://www.linde.example/privacy"
klachten = "https://www.linde.example/klachten"
nagekeken_op = 2026-10-01
nagekeken_door = "A. Linde"
status = "Deze zelfcheck geeft informatie. Alleen een onderzoek laat zien wat u heeft."
insluiten = ["https://www.linde.example"]
hosts = ["zelfcheck.linde.example"]

[openingstijden]
maandag = ["8.00-12.00", "13.00-17.30"]
gesloten = ["2026-12-24"]

[talen.en]
route = "The entrance is next to the pharmacy."
"""
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 60">'
    '<path d="M0 0h900v60H0z" fill="#7a1f5c"/></svg>'
)


def clinic_in(folder: File, settings: str | bytes) -> Flask:
    """The app of a clinic with these settings, and a logo beside them."""
    file = folder / "praktijk.toml"
    file.write_bytes(settings if isinstance(settings, bytes) else settings.encode())
    (folder / "logo.svg").write_text(LOGO, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(CLINIC, str(file))
        return create_app()


@pytest.fixture(scope="module")
def linde(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The app of a clinic that gives every setting."""
    return clinic_in(tmp_path_factory.mktemp("linde"), EVERYTHING)


@pytest.fixture
def guest(linde: Flask) -> Visitor:
    """A visitor of that clinic."""
    return Visitor(linde)


def at_result(visitor: Visitor, niveau: str):
    """The result of the first story of this level."""
    story = next(story for story in STORIES if story.niveau == niveau)
    visitor.answer_all(story.walk())
    return visitor.get("/uitslag")


# What is wrong, and what the one line about it holds besides the file: key and value, and remedy.
BAD = {
    "a key that is none": (LEAST + 'kleurtje = "#0b5a64"', "kleurtje = '#0b5a64'", "docs/clinic"),
    "no name": (LEAST.replace("naam", "#"), "`naam`", "give the name"),
    "an empty name": (LEAST.replace("Fysiotherapie De Linde", " "), "naam = ' '", "give the name"),
    "no phone": (LEAST.replace("telefoon", "#"), "`telefoon`", "between quotes"),
    "no outcome": (LEAST.replace("uitkomst", "#"), "`uitkomst`", '"wegwijzer" or "oorzaken"'),
    "another outcome": (LEAST.replace("oorzaken", "alles"), "uitkomst = 'alles'", '"wegwijzer" or'),
    "a phone that is none": (LEAST.replace("020 ", ""), "telefoon = '123 45 67'", "give one such"),
    "a phone without quotes": (
        LEAST.replace('"020 123 45 67"', "201234567"), "telefoon = 201234567", "between quotes",
    ),
    "a phone in other digits": (LEAST.replace("020", "٠٢٠"), "telefoon = '٠٢٠", "give one such"),
    "no e-mail": (LEAST + 'email = "info"', "email = 'info'", "give one such as info@"),
    "an empty status": (LEAST + 'status = ""', "status = ''", "leave the key out"),
    **{
        f"{key} at {address}": (LEAST + f'{key} = "{address}"', f"{key} = '{address}'", "https://…")
        for key in ("afspraak", "website", "privacy", "klachten")
        for address in ("http://a.example", "a.example", "javascript:alert(1)", "https://a b.nl/",
                        "https://a.nl/b c", "https://me:pw@a.nl", "https://[")
    },
    **{
        f"a frame on {origin}": (
            LEAST + f'insluiten = ["https://ok.example", "{origin}"]',
            f"insluiten = {origin!r}",
            "https and the host alone",
        )
        for origin in ("https://*.linde.example", "*", "http://linde.example", "https://linde",
                       "https://linde.example/heup", "https://linde.example/", "'self'",
                       "https://a.example; script-src *", "https://a.example https://b.example")
    },
    "a frame that is no list": (LEAST + 'insluiten = "*"', "insluiten = '*'", "docs/clinic.md"),
    **{
        f"a host named {host}": (LEAST + f'hosts = ["{host}"]', f"hosts = '{host}'", "such as")
        for host in ("https://linde.example", "*", "linde.example/x", "")
    },
    "a colour by name": (LEAST + 'kleur = "teal"', "kleur = 'teal'", "#rrggbb"),
    "a short colour": (LEAST + 'kleur_donker = "#fff"', "kleur_donker = '#fff'", "#rrggbb"),
    "too light": (LEAST + 'kleur = "#7fd0d6"', "kleur = '#7fd0d6'", "give a darker colour"),
    "too dark": (LEAST + 'kleur_donker = "#0b5a64"', "'#0b5a64'", "give a lighter colour"),
    "a style for a colour": (LEAST + 'kleur = "#000;}*{"', "kleur = '#000;}*{'", "#rrggbb"),
    **{
        f"the logo {logo}": (LEAST + f'logo = "{logo}"', f"logo = '{logo}'", remedy)
        for logo, remedy in {
            "weg.svg": "put the file beside",
            "map.svg": "put the file beside",
            "groot.svg": f"make it {LARGEST_LOGO} at most",
            "logo.gif": ".svg, .png or .webp",
            "../logo.svg": "beside the settings",
            "map.svg/../logo.svg": "beside the settings",
            "/etc/logo.svg": "beside the settings",
        }.items()
    },
    "a NUL in the logo": (LEAST + 'logo = "\\u0000.svg"', "logo = '\\x00.svg'", "put the file"),
    **{
        f"hours {hours}": (LEAST + f"openingstijden.{hours}", said, remedy)
        for hours, said, remedy in (
            ('maandg = ["8.00-12.00"]', "maandg: ['8.00-12.00']", "use maandag"),
            ('maandag = ["8-12"]', 'openingstijden: maandag: "8-12"', 'as "8.00-12.00"'),
            ('maandag = ["12.00-8.00"]', '"12.00-8.00"', "opening first"),
            ('maandag = ["8.00-12.00", "11.00-17.00"]', '"11.00-17.00"', "leave a break"),
            ('maandag = "8.00-12.00"', "{'maandag': '8.00-12.00'}", "each day a list"),
            ('gesloten = ["24-12-2026"]', '"24-12-2026"', 'write it as "2026-12-24"'),
            ("gesloten = [2026-12-24]", "2026, 12, 24", 'gesloten = ["2026-12-24"]'),
        )
    },
    "a review without a name": (LEAST + "nagekeken_op = 2026-10-01", "2026-10-01", "or neither"),
    "a review without a date": (LEAST + 'nagekeken_door = "A"', "nagekeken_door = 'A'", "neither"),
    "a review on no date": (LEAST + 'nagekeken_op = "ooit"', "nagekeken_op = 'ooit'", "docs/"),
    "no TOML": ("naam = Fysio", "line 1", 'write key = "value"'),
    "a key twice": (LEAST + LEAST, "line 6", 'write key = "value"'),
    "no UTF-8": (LEAST.replace("De", "Caf\xe9").encode("latin-1"), "0xe9", "saved as UTF-8"),
}  # fmt: skip


@pytest.mark.parametrize("wrong", BAD)
def test_a_wrong_setting_stops_the_start_with_one_line(wrong: str, tmp_path, monkeypatch, capsys):
    settings, said, remedy = BAD[wrong]
    file = tmp_path / "praktijk.toml"
    file.write_bytes(settings if isinstance(settings, bytes) else settings.encode())
    (tmp_path / "map.svg").mkdir()
    (tmp_path / "groot.svg").write_text(" " * (LARGEST_LOGO + 1), encoding="utf-8")
    monkeypatch.setenv(CLINIC, str(file))
    monkeypatch.setenv("FLASK_RUN_FROM_CLI", "")  # flask sets it; this sets it back afterwards
    monkeypatch.setattr(journal, "handlers", [])  # serving opens it
    assert main() == 2
    line = capsys.readouterr().err
    run = CliRunner().invoke(cli, ["--app", "app", "clinic", "check"])
    assert (run.exit_code, run.output) == (2, f"Error: {line}")
    assert line.count("\n") == 1
    assert line.startswith(str(file))
    assert said in line
    assert remedy in line


@pytest.mark.parametrize("command", [["-m", "flask", "--app", "app", "clinic", "check"],
                                     ["serve.py"]], ids=["check", "serve"])  # fmt: skip
def test_a_wrong_setting_shows_no_traceback(command: list[str], tmp_path):
    file = tmp_path / "praktijk.toml"
    file.write_text(LEAST.replace("oorzaken", "alles"), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, CLINIC: str(file)},
    )
    assert run.returncode == 2
    assert run.stdout == ""
    assert run.stderr.count("\n") == 1
    assert f"{file}: uitkomst = 'alles'" in run.stderr


@pytest.mark.parametrize("place", ["", "nergens.toml", "bestand/praktijk.toml", "kring"])
def test_a_file_that_cannot_be_read_stops_the_start(place: str, tmp_path, monkeypatch, capsys):
    (tmp_path / "bestand").write_text("", encoding="utf-8")
    (tmp_path / "kring").symlink_to(tmp_path / "kring")
    monkeypatch.setenv(CLINIC, str(tmp_path / place))
    monkeypatch.setattr(journal, "handlers", [])
    assert main() == 2
    line = capsys.readouterr().err
    assert line.count("\n") == 1
    assert f"{tmp_path / place} cannot be read" in line


def test_the_example_is_right_and_is_never_written_over(tmp_path, monkeypatch):
    app = create_app()
    app.instance_path = str(tmp_path / "instance")
    file = tmp_path / "instance" / "praktijk.toml"
    written = app.test_cli_runner().invoke(args=["clinic", "init"])
    assert (written.exit_code, str(file) in written.output) == (0, True)
    example = file.read_text(encoding="utf-8")
    monkeypatch.setenv(CLINIC, str(file))
    checked = create_app().test_cli_runner().invoke(args=["clinic", "check"])
    assert checked.exit_code == 0
    assert f"{file} is right: Fysiotherapie Voorbeeld" in checked.output
    again = app.test_cli_runner().invoke(args=["clinic", "init"])
    assert (again.exit_code, again.output.count("\n")) == (2, 1)
    assert "nothing was written" in again.output
    assert file.read_text(encoding="utf-8") == example
    app.instance_path = str(file / "instance")
    impossible = app.test_cli_runner().invoke(args=["clinic", "init"])
    assert impossible.exit_code == 2
    assert "cannot be written" in impossible.output


def test_every_setting_of_the_example_may_be_used(tmp_path):
    app = create_app()
    app.instance_path = str(tmp_path)
    app.test_cli_runner().invoke(args=["clinic", "init"])
    file = tmp_path / "praktijk.toml"
    example = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"(?m)^# (?=\[|[a-z_]+ = )", "", example), encoding="utf-8")
    (tmp_path / "logo.svg").write_text(LOGO, encoding="utf-8")
    clinic = read_clinic(file)
    unset = {"status"}  # it has a default that a clinic replaces last
    given = {key for key in Clinic.__struct_fields__ if getattr(clinic, key)}
    assert set(Clinic.__struct_fields__) - given == set()
    keys = dict(zip(Clinic.__struct_fields__, Clinic.__struct_encode_fields__, strict=True))
    for key in set(keys.values()) - unset:
        assert re.search(rf"(?m)^#? ?\[?{key}\b", example), key


def test_without_a_file_the_check_says_that_it_demonstrates(app: Flask, visitor: Visitor):
    run = app.test_cli_runner().invoke(args=["clinic", "check"])
    assert (run.exit_code, "demonstration clinic" in run.output) == (0, True)
    assert "Dit is een verzonnen praktijk" in visitor.get("/").text


def test_a_file_as_notepad_saves_it_is_read(tmp_path):
    app = clinic_in(tmp_path, b"\xef\xbb\xbf" + LEAST.replace("\n", "\r\n").encode())
    assert Visitor(app).get("/").one(".brand-name").text == "Fysiotherapie De Linde"


@pytest.mark.parametrize(
    ("phone", "link"),
    [
        ("020 123 45 67", "tel:+31201234567"),
        ("(020) 123-45.67", "tel:+31201234567"),
        ("+31 (0)20 123 45 67", "tel:+31201234567"),
        ("+32 2 123 45 67", "tel:+3221234567"),
        ("06 12 34 56 78", "tel:+31612345678"),
        ("088 123 45 67", "tel:+31881234567"),
        ("0900 1234", "tel:09001234"),
    ],
)
def test_a_number_can_be_dialled_from_everywhere(phone: str, link: str, tmp_path):
    page = Visitor(clinic_in(tmp_path, LEAST.replace("020 123 45 67", phone))).get("/")
    call = page.one(".call")
    assert call["href"] == link
    assert call.text == f"Bel de praktijk: {phone}"


def test_the_clinic_is_on_every_page(guest: Visitor):
    for path in ("/", "/vraag/leeftijd", "/oorzaken", "/behandeling", "/voorkomen", "/privacy",
                 "/toegankelijkheid", "/verantwoording"):  # fmt: skip
        page = guest.get(path)
        assert page.one(".brand-name").text in page.title
        footer = page.one("footer")
        assert "Lindelaan 1, 1234 AB Voorbeeldstad" in footer.text
        assert "Alleen een onderzoek laat zien wat u heeft." in footer.text
        assert footer.select_one("[href='https://www.linde.example/klachten']")
        assert footer.select_one("[href='https://www.linde.example']")
        own = footer.select_one("[target=_blank]")
        assert (own.text, own["href"], own["rel"]) == (
            "Open in een eigen venster",
            "/",
            ["noopener"],
        )
        assert "verzonnen" not in page.text
    assert guest.get("/privacy").has("main a[href='https://www.linde.example/privacy']")


def test_the_way_to_the_clinic_stands_in_a_calm_result(guest: Visitor):
    page = at_result(guest, "fysiotherapeut")
    button = page.one(".advice a.button")
    assert button["href"] == "https://agenda.linde.example/nieuw?praktijk=12#heup"
    assert button["referrerpolicy"] == "no-referrer"
    assert button["rel"] == ["noopener"]
    assert page.has("section a[href='mailto:info@linde.example']")
    for text in ("De ingang is naast de apotheek.", "Lindelaan 1", "Nagekeken door A. Linde op"):
        assert text in page.text


@pytest.mark.parametrize("niveau", ["112", "spoed", "vandaag", "huisarts"])
def test_who_needs_a_doctor_is_not_sent_to_the_clinic_first(guest: Visitor, niveau: str):
    page = at_result(guest, niveau)
    card = page.one(".advice")
    assert not card.select("[href*='linde.example']")
    assert [link["href"] for link in card.select(".button")] == ["tel:112"] * (niveau == "112")
    assert ("nummer 0900 1234" in card.text) == (niveau != "112")


def test_without_frames_nothing_speaks_of_them(visitor: Visitor):
    assert "eigen venster" not in visitor.get("/").text


def tokens(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): ?(#[0-9a-f]+)", css))


def schemes(css: str) -> dict[str, dict[str, str]]:
    """The colours that a style sheet names for light and for dark."""
    light, dark = re.split(r"@media \(prefers-color-scheme: ?dark\)", css)
    full = {name: value * (1 + (len(value) == 4)) for name, value in tokens(light).items()}
    full = {
        name: "#" + value[1:4] * 2 if len(value) == 8 else value for name, value in full.items()
    }
    return {"light": full, "dark": tokens(dark.split("\n}")[0])}


LOOK = schemes((ROOT / "static" / "style.css").read_text(encoding="utf-8"))


def test_the_colours_that_are_measured_are_those_of_the_look():
    for scheme, palette in PALETTES.items():
        assert palette._asdict().items() <= LOOK[scheme].items()


KEYS = {"light": "kleur", "dark": "kleur_donker"}
CHANNELS = {"light": st.integers(0, 140), "dark": st.integers(110, 255)}


def unreadable(scheme: str, channels: tuple[int, ...], file: File) -> list[tuple[str, str]] | None:
    """What cannot be read in this colour (text and ground); None when the colour is refused."""
    key, colour = KEYS[scheme], "#" + "".join(f"{channel:02x}" for channel in channels)
    file.write_text(f'{LEAST}{key} = "{colour}"', encoding="utf-8")
    try:
        theme = schemes(read_clinic(file).theme)[scheme]
    except ConfigError:
        return None
    assert theme.keys() == {"accent", "on-accent", "tint"}
    assert theme["accent"] == colour
    look = LOOK[scheme] | theme
    pairs = [("on-accent", "accent")]
    pairs += [("accent", ground) for ground in ("paper", "card", "tint")]
    pairs += [(text, "tint") for text in ("ink", "soft", "danger")]
    return [(one, other) for one, other in pairs if contrast(look[one], look[other]) < 4.5]


@pytest.mark.parametrize("scheme", KEYS)
@settings(deadline=None)
@given(data=st.data())
def test_what_is_written_in_an_accepted_colour_can_be_read(
    scheme: str, data: st.DataObject, tmp_path_factory
):
    channels = data.draw(st.tuples(*[CHANNELS[scheme] | st.integers(0, 255)] * 3))
    file = tmp_path_factory.getbasetemp() / f"{scheme}.toml"
    assert not unreadable(scheme, channels, file)


@pytest.mark.parametrize("scheme", KEYS)
def test_every_grey_is_refused_or_can_be_read(scheme: str, tmp_path):
    found = [unreadable(scheme, (grey,) * 3, tmp_path / "grey.toml") for grey in range(256)]
    assert [faults for faults in found if faults] == []
    assert 50 < found.count(None) < 206


def test_the_theme_and_the_logo_are_kept_by_their_content(guest: Visitor, tmp_path):
    page = guest.get("/")
    theme = str(page.soup.select("link[rel=stylesheet]")[-1]["href"])
    logo = page.one("img.logo")
    assert theme.startswith("/thema.css?v=")
    assert logo["src"].startswith("/logo?v=")
    assert logo["alt"] == ""
    for address, kind in ((theme, "text/css; charset=utf-8"), (logo["src"], "image/svg+xml")):
        response = guest.open("GET", address)
        assert response.status_code == 200
        assert response.content_type == kind
        assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert guest.open("GET", logo["src"]).text == LOGO
    other = Visitor(clinic_in(tmp_path, EVERYTHING.replace("#7a1f5c", "#7a1f5d"))).get("/")
    assert not other.has(f"[href='{theme}']")
    assert other.has(f"img[src='{logo['src']}']")


def test_a_clinic_without_colours_and_logo_fetches_none(visitor: Visitor):
    page = visitor.get("/")
    assert not page.has("[href*='thema'], .logo")
    missing = visitor.open("GET", "/logo")
    assert missing.status_code == 404
    assert missing.headers["Cache-Control"] == "no-store"


URGENT = [
    State("begin", "/", {}),
    *(next(state for state in STATES if state.name.startswith(f"uitslag {niveau}"))
      for niveau in ("112", "spoed", "vandaag", "huisarts")),
]  # fmt: skip
PAINT = """[...document.querySelectorAll(".emergency, .emergency a, .danger, .advice, .advice *")]
  .filter(e => e.checkVisibility({opacityProperty: true, visibilityProperty: true}))
  .filter(e => !e.matches(".advice a:not(.urgent)"))
  .map(e => [e.tagName, ...["color", "backgroundColor", "borderTopColor", "borderTopWidth",
    "borderLeftWidth", "fill", "fontSize"].map(name => getComputedStyle(e)[name])].join(" "))"""


@pytest.fixture(scope="module")
def linde_site(linde: Flask) -> Iterator[Site]:
    """That clinic's check, reachable for a browser."""
    with served(linde) as site:
        yield site


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    """A phone, with axe beside the page."""
    context = browser.new_context(viewport=PHONE)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("state", URGENT, ids=lambda state: state.name)
def test_no_setting_recolours_what_is_urgent(
    state: State, colours: str, tab: Page, site: Site, linde_site: Site
):
    wear(tab, colours)
    painted = {}
    for shown in (site, linde_site):
        tab.context.clear_cookies()
        state.show(tab, shown)
        painted[shown.address] = set(tab.evaluate(PAINT))
    assert tab.evaluate("getComputedStyle(document.body).getPropertyValue('--accent')") in (
        "#7a1f5c", "#f0a6d6",
    )  # fmt: skip
    before, after = painted.values()
    assert len(before) >= 3
    assert before <= after


SHOWN = [
    State("begin", "/", {}),
    next(state for state in STATES if state.name.startswith("uitslag fysiotherapeut")),
    next(state for state in STATES if state.name == "cookies uit"),
]


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("state", SHOWN, ids=lambda state: state.name)
def test_every_setting_together_breaks_no_page(
    state: State, colours: str, tab: Page, linde_site: Site
):
    tab.context.clear_cookies()
    tab.set_viewport_size(PHONE)
    wear(tab, colours)
    state.show(tab, linde_site)
    assert tab.locator(".logo").evaluate("logo => logo.naturalWidth > 0 && logo.height == 45")
    faults = [*violations(tab), *measure(tab, "[...faint(), ...small()]"), *squeezed(tab)]
    assert not faults, "\n".join(faults)


SIGNED = {"name": "A. Linde", "role": "fysiotherapeut", "date": "2026-11-01"}


def test_a_signature_takes_the_banner_away_until_a_rule_changes(monkeypatch):
    rules = approved.approved()
    assert "Proefversie." in Visitor(create_app()).get("/").text
    monkeypatch.setattr(approved, "statement", lambda: SIGNED)
    signed = Visitor(create_app())
    assert "Proefversie." not in signed.get("/").text
    assert (
        "Goedgekeurd door A. Linde, fysiotherapeut, op 1 november 2026."
        in at_result(signed, "zelfzorg").text
    )
    changed = rules["rules"] | {"base": rules["rules"]["base"][1:]}
    monkeypatch.setattr(approved, "approved", lambda: {"rules": changed})
    again = Visitor(create_app())
    assert "Proefversie." in again.get("/").text
    assert "Nog niet goedgekeurd door een fysiotherapeut." in at_result(again, "zelfzorg").text
