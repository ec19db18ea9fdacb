"""The language of a visit stands in the address: under /en each page is the same page in English.

Nothing about it is kept. Place and answers are the same in every language, an address that is
passed on opens in the language it was read in, and a lost cookie does not change the language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote
from wsgiref.util import shift_path_info

from babel.dates import format_date, format_skeleton, format_time
from flask import redirect, request
from markupsafe import Markup
from werkzeug.wrappers import Response

from rules.language import DUTCH, Language, _, speaking, spoken, together

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

ROOT = "heupcheck.root"  # in the WSGI environment: the address of the site without its language
CHOSEN = "taal"  # ?taal=en on a link to the check


class LanguageInAddress:
    """WSGI middleware: takes the language off the address and speaks it during the request."""

    def __init__(self, app: WSGIApplication, languages: Mapping[str, Language]) -> None:
        """`languages` by their code in the address; Dutch has none there."""
        self._app = app
        self._languages = {code: language for code, language in languages.items() if code != "nl"}

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        environ[ROOT] = environ.get("SCRIPT_NAME", "")
        language = self._languages.get(environ["PATH_INFO"].lstrip("/").partition("/")[0], DUTCH)
        if language is not DUTCH:
            shift_path_info(environ)
            environ["PATH_INFO"] = environ["PATH_INFO"] or "/"
        with speaking(language):
            return self._app(environ, start_response)


class Switch(NamedTuple):
    """The way to this page in another language: its code, its own name, and the address."""

    code: str
    name: str
    address: str


class Languages:
    """The languages of this site, for the templates."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        """`languages` by code, Dutch among them."""
        self._names = {code: _own_name(language) for code, language in languages.items()}

    @property
    def code(self) -> str:
        """The code of the spoken language, for HTML."""
        return spoken().code

    @property
    def direction(self) -> str:
        """The direction in which the spoken language is written: `ltr` or `rtl`."""
        # Translators: the direction of your writing, ltr (left to right) or rtl.
        return _("ltr")

    def others(self) -> list[Switch]:
        """The same page in every other language."""
        return [
            Switch(code, name, address(code, _place()))
            for code, name in self._names.items()
            if code != spoken().code
        ]

    def follow_choice(self) -> Response | None:
        """Send who came with ?taal=en to the same page in that language."""
        if request.method != "GET" or not request.query_string:
            return None
        # As bytes: what somebody else wrote after the address need not be text.
        asked = request.query_string.split(b"&")
        for code in self._names:
            if f"{CHOSEN}={code}".encode() in asked:
                return redirect(address(code, _place()), 303)
        return None


def _own_name(language: Language) -> str:
    with speaking(language):
        # Translators: the name of your language, in your language.
        return _("Nederlands")


def _place() -> str:
    """The path of this page, quoted; of the start, where this is no page that can be opened."""
    rule = request.url_rule
    return quote(request.path) if rule and "GET" in (rule.methods or ()) else "/"


def address(code: str, path: str) -> str:
    """The address of this path of the site in the language with this code."""
    root: str = request.environ[ROOT]
    return f"{root}{path}" if code == DUTCH.code else f"{root}/{code}{path}"


def day(moment: date) -> str:
    """A date in words: 22 november 2026."""
    return format_date(moment, "long", locale=spoken().locale)


def day_of_year(moment: date) -> str:
    """A date without its year: 22 november."""
    return format_skeleton("MMMMd", moment, locale=spoken().locale)


def weekday(moment: date) -> str:
    """The name of the day: zondag."""
    return format_date(moment, "EEEE", locale=spoken().locale)


def clock(moment: datetime) -> str:
    """The time of day by the clock of this moment: 8.30."""
    # Translators: a time of day as a CLDR pattern, H for 0 to 23, h for 1 to 12 with a for am/pm.
    return format_time(moment.time(), _("H.mm"), locale=spoken().locale)


def both(text: object, **values: date | str | list[str]) -> str:
    """A text in the spoken language and, for paper, in Dutch beside it.

    `text` is a Dutch text, or something that says itself in the language that is spoken. Of the
    `values` in it dates are said as such, and texts and lists of texts are translated too.
    """
    said = _in_words(text, values)
    if spoken() == DUTCH:
        return said
    with speaking(DUTCH):
        dutch = _in_words(text, values)
    return Markup('<span>{}</span><span class="nl" lang="nl" dir="ltr">{}</span>').format(
        said, dutch
    )


def _in_words(text: object, values: Mapping[str, date | str | list[str]]) -> str:
    if type(text) is not str:
        return str(text)
    return _(text, **{name: _value(value) for name, value in values.items()})


def _value(value: date | str | list[str]) -> str:
    if isinstance(value, date):
        return day(value)
    return together(map(_, value)) if isinstance(value, list) else _(value)
