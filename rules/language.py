"""The language in which texts are said: Dutch, unless another is being spoken.

Every text is written in Dutch beside the thing that it describes. Where it is said it goes
through `_`, the usual name of gettext, which looks it up in the catalogue of the language that is
spoken at that moment. What a catalogue does not have is said in Dutch.
"""

from __future__ import annotations

import gettext
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path

DOMAIN = "messages"
FOLDER = Path(__file__).parent.parent / "translations"


@dataclass(frozen=True)
class Language:
    """A language: its code in addresses and in HTML (`en`), its locale (`en_GB`), its catalogue."""

    code: str
    locale: str
    catalogue: gettext.NullTranslations = field(
        default_factory=gettext.NullTranslations, compare=False
    )


DUTCH = Language("nl", "nl")

_spoken: ContextVar[Language] = ContextVar("spoken", default=DUTCH)


def languages(folder: Path = FOLDER) -> dict[str, Language]:
    """The languages that can be spoken, by code: Dutch, and each with a catalogue in `folder`."""
    found = {DUTCH.code: DUTCH}
    for file in sorted(folder.glob(f"*/LC_MESSAGES/{DOMAIN}.mo")):
        locale = file.parts[-3]
        code = locale.partition("_")[0]
        found[code] = Language(code, locale, gettext.translation(DOMAIN, folder, [locale]))
    return found


def spoken() -> Language:
    """The language that is being spoken."""
    return _spoken.get()


def speak(language: Language) -> None:
    """Speak this language from now on, in this thread or task."""
    _spoken.set(language)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak this language for a while."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def _(text: str, **values: object) -> str:
    """A Dutch text in the language that is spoken, with `values` at its %(name)s; "" stays ""."""
    said = _spoken.get().catalogue.gettext(text) if text else ""
    return said % values if values else said


def either(parts: Iterable[str]) -> str:
    """The parts with "of" between them."""
    word = _("of")
    return f" {word} ".join(parts)


def together(parts: Iterable[str]) -> str:
    """The parts with "en" between them."""
    word = _("en")
    return f" {word} ".join(parts)


def N_(text: str) -> str:  # noqa: N802 - the name that tools for gettext know
    """Mark a Dutch text for the catalogues, where it is not said at once."""
    return text
