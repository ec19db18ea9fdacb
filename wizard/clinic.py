"""The clinic whose name the check carries: one TOML file, checked before anything is served.

Without a file a fictitious clinic shows what the check looks like. What stands in the file can
never hide or recolour the urgent advice: it has no say over those colours and texts.
"""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import msgspec
from markupsafe import Markup, escape

from rules.language import DUTCH, N_, _, languages, spoken
from wizard.colour import PALETTES, style_sheet, unfit
from wizard.opening import Hours
from wizard.settings import ConfigError, is_host

STATUS = N_(
    "Deze zelfcheck geeft informatie. Hij stelt niet vast wat u heeft en vervangt geen arts of "
    "fysiotherapeut. Het is geen gekeurd medisch hulpmiddel."
)
LARGEST_LOGO = 6_000  # bytes: the first view of a page must stay small
LOGOS = {".svg": "image/svg+xml", ".png": "image/png", ".webp": "image/webp"}

_PHONE = re.compile(r"0\d{9}|0[89]00\d{4,7}|\+\d{8,15}", re.A)
_ONLY_FROM_HERE = ("0800", "0900")  # numbers that have no international form
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", re.I)

_KEYS = {
    "name": "naam",
    "phone": "telefoon",
    "outcome": "uitkomst",
    "appointment": "afspraak",
    "address": "adres",
    "route": "route",
    "email": "email",
    "homepage": "website",
    "logo": "logo",
    "accent": "kleur",
    "accent_dark": "kleur_donker",
    "out_of_hours": "huisartsenpost",
    "privacy": "privacy",
    "complaints": "klachten",
    "reviewed_on": "nagekeken_op",
    "reviewed_by": "nagekeken_door",
    "status": "status",
    "embed": "insluiten",
    "hosts": "hosts",
    "opening": "openingstijden",
    "texts": "talen",
}

_REMEDIES = {
    "naam": "give the name that visitors know.",
    "telefoon": 'give a number between quotes, such as "020 123 45 67".',
    "uitkomst": 'give "wegwijzer" or "oorzaken"; read docs/intended-use.md first.',
    "openingstijden": 'give each day a list such as ["8.00-12.00"], and gesloten = ["2026-12-24"].',
}


class Texts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename=_KEYS):
    """What a clinic says otherwise in another language; what is empty it says in Dutch."""

    name: str = ""
    appointment: str = ""
    address: str = ""
    route: str = ""
    homepage: str = ""
    out_of_hours: str = ""
    privacy: str = ""
    complaints: str = ""
    reviewed_by: str = ""
    status: str = ""


class Clinic(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename=_KEYS):
    """What a clinic says about itself; the file names everything in Dutch (see `_KEYS`).

    `outcome` is `oorzaken` (causes that fit, ranked) or `wegwijzer` (all patterns, unranked).
    `appointment`, `homepage`, `privacy` and `complaints` are https addresses, `embed` the origins
    that may show the check in a frame.
    """

    name: str
    phone: str
    outcome: Literal["oorzaken", "wegwijzer"]
    appointment: str = ""
    address: str = ""
    route: str = ""
    email: str = ""
    homepage: str = ""
    logo: str = ""
    accent: str = PALETTES["light"].accent
    accent_dark: str = PALETTES["dark"].accent
    out_of_hours: str = ""
    privacy: str = ""
    complaints: str = ""
    reviewed_on: datetime.date | None = None
    reviewed_by: str = ""
    status: str = STATUS
    embed: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    opening: dict[str, tuple[str, ...]] = {}
    texts: dict[str, Texts] = {}

    def speaking(self, code: str) -> Clinic:
        """The clinic with what it says in the language with this code."""
        if code not in self.texts:
            return self
        said = {
            name: text for name, text in msgspec.structs.asdict(self.texts[code]).items() if text
        }
        return msgspec.structs.replace(self, **said)

    def say(self, name: str) -> str:
        """What the clinic says under this name, as HTML; marked where it is Dutch elsewhere."""
        text: str = getattr(self, name)
        own = getattr(self.texts.get(spoken().code), name, "")
        if own or spoken() == DUTCH or _(text) != text:
            return escape(_(text))
        return Markup('<span lang="nl" dir="ltr">{}</span>').format(text)

    @property
    def ranks_causes(self) -> bool:
        """Does the result say which causes fit the answers?"""
        return self.outcome == "oorzaken"

    @property
    def phone_link(self) -> str:
        """The number to dial, in the form that telephones everywhere understand."""
        digits = _digits(self.phone)
        whole = digits.startswith(("+", *_ONLY_FROM_HERE))
        return f"tel:{digits}" if whole else f"tel:+31{digits[1:]}"

    @property
    def hours(self) -> Hours | None:
        """The opening hours; None when the file does not give them."""
        return Hours.read(self.opening) if self.opening else None

    @property
    def invented(self) -> bool:
        """Is this the fictitious clinic?"""
        return self is DEMONSTRATION

    @property
    def theme(self) -> str:
        """The style sheet with the clinic's colours; empty when it has none of its own."""
        return style_sheet(self.accent, self.accent_dark)


DEMONSTRATION = Clinic(
    name="Fysiotherapie Voorbeeld",
    phone="000 000 00 00",
    outcome="oorzaken",
)


def read_clinic(path: Path) -> Clinic:
    """The clinic in this file; ConfigError, in one line, with key, value and remedy."""
    try:
        content = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
        clinic = msgspec.convert(content, Clinic)
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}.") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(
            f'{path} is no TOML: {error}; write key = "value", saved as UTF-8.'
        ) from error
    except msgspec.ValidationError as error:
        raise ConfigError(f"{path}: {_misfit(str(error), content)}") from error
    for problem in _problems(clinic, path.parent):
        raise ConfigError(f"{path}: {problem}")
    return clinic


def _misfit(said: str, content: dict[str, Any]) -> str:
    """What msgspec said, led by the key and the value that it is about, and the remedy."""
    named = re.findall(r"`(?:\$\.)?([^`[]+)[^`]*`", said)
    key = named[-1] if named else ""
    value = f"{key} = {content[key]!r}: " if key in content else ""
    remedy = _REMEDIES.get(key, "docs/clinic.md names every key, with an example of its value.")
    return " ".join(f"{value}{said}; {remedy}".split())


def _problems(clinic: Clinic, folder: Path) -> Iterator[str]:
    """What is wrong with the values, each with key, value and remedy."""
    yield from _wrong_contact(clinic)
    yield from _wrong_addresses(clinic)
    yield from _wrong_colours(clinic)
    yield from _wrong_logo(clinic.logo, folder)
    yield from _wrong_texts(clinic)
    try:
        Hours.read(clinic.opening)
    except ValueError as error:
        yield f"openingstijden: {error}"


def _wrong_texts(clinic: Clinic) -> Iterator[str]:
    translated = [code for code in languages() if code != DUTCH.code]
    for code in clinic.texts:
        if code not in translated:
            yield f"talen.{code}: no such language; give one of {', '.join(translated)}."
        for problem in _wrong_addresses(clinic.speaking(code)):
            yield f"talen.{code}: {problem}"


def _wrong_contact(clinic: Clinic) -> Iterator[str]:
    if not clinic.name.strip():
        yield f"naam = {clinic.name!r} is empty; give the name that visitors know."
    if not clinic.status.strip():
        yield f"status = {clinic.status!r} is empty; give a sentence, or leave the key out."
    if not _PHONE.fullmatch(_digits(clinic.phone)):
        yield f"telefoon = {clinic.phone!r} is no number to dial; give one such as 020 123 45 67."
    if clinic.email and not _EMAIL.fullmatch(clinic.email):
        yield f"email = {clinic.email!r} is no e-mail address; give one such as info@praktijk.nl."
    if bool(clinic.reviewed_on) != bool(clinic.reviewed_by):
        yield (
            f"nagekeken_op = '{clinic.reviewed_on or ''}' and nagekeken_door = "
            f"{clinic.reviewed_by!r} belong together; give both, or neither."
        )


def _wrong_addresses(clinic: Clinic) -> Iterator[str]:
    for key in ("appointment", "homepage", "privacy", "complaints"):
        address = getattr(clinic, key)
        if address and not _is_https(address):
            yield f"{_KEYS[key]} = {address!r} is no https address; give https://… in full."
    for origin in clinic.embed:
        if not _is_https(origin) or origin != f"https://{urlsplit(origin).netloc}":
            yield (
                f"insluiten = {origin!r} is no origin; give https and the host alone, such as "
                "https://www.praktijk.nl, without a path and without *."
            )
    for host in clinic.hosts:
        if not is_host(host):
            yield f"hosts = {host!r} is no host name; give one such as zelfcheck.praktijk.nl."


def _wrong_colours(clinic: Clinic) -> Iterator[str]:
    accents = ("kleur", clinic.accent, "light"), ("kleur_donker", clinic.accent_dark, "dark")
    for key, accent, scheme in accents:
        if problem := unfit(accent, scheme):
            yield f"{key} = {accent!r} {problem}"


def _wrong_logo(name: str, folder: Path) -> Iterator[str]:
    if not name:
        return
    file = folder / name
    if file.suffix not in LOGOS or file.parent != folder:
        yield f"logo = {name!r}: give an .svg, .png or .webp file beside the settings."
        return
    try:
        size = len(file.read_bytes())
    except (OSError, ValueError) as error:
        yield f"logo = {name!r} cannot be read ({error}); put the file beside the settings."
        return
    if size > LARGEST_LOGO:
        yield (
            f"logo = {name!r} has {size} bytes; make it {LARGEST_LOGO} at most, so that pages stay "
            "light."
        )


def _digits(phone: str) -> str:
    """The number as it is dialled; the (0) in +31 (0)20 is not."""
    return re.sub(r"^\+310", "+31", re.sub(r"[\s().-]", "", phone))


def _is_https(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    gap = re.search(r"\s", address)
    return parts.scheme == "https" and is_host(parts.netloc) and "." in parts.netloc and not gap
