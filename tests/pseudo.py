"""A language that nobody speaks: every translated text in Arabic letters, longer, right to left.

Whatever is still in Latin letters was never offered for translation; whatever breaks with longer
words or from right to left will break in a real language.
"""

from __future__ import annotations

import gettext
import re

from rules.language import Language, languages

_LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنه")
_KEPT = re.compile(r"(%\(\w+\)s|\d+)")  # values, and numbers such as 112
_PATTERNS = ("H.mm", ".")  # these are no words
LONGER = 0.4  # of the letters


class Pseudo(gettext.NullTranslations):
    """Translates what the English catalogue has, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._known = known_texts()

    def gettext(self, message: str) -> str:
        if message == "ltr":
            return "rtl"
        known = message in self._known and message not in _PATTERNS
        return pseudo(message) if known else message


def known_texts() -> set[str]:
    """Every Dutch text in the English catalogue as it is served."""
    catalogue: dict[str, str] = vars(languages()["en"].catalogue)["_catalog"]
    return set(catalogue) - {""}


def pseudo(text: str) -> str:
    """The text in other letters, with words added; its values and numbers stay."""
    parts = _KEPT.split(text)
    said = "".join(p if _KEPT.fullmatch(p) else p.lower().translate(_LETTERS) for p in parts)
    return said + " ممممم" * round(len(text) * LONGER / 6)


PSEUDO = Language("ar", "ar", Pseudo())
