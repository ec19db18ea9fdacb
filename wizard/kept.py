"""A question's page as a function of what it shows: made once, kept, and finished for each visitor.

What is a visitor's own, the token of the form and the ticks, stands in no page that is kept; it is
put in afterwards. What hangs on the clock or is said once has no place on such a page.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from flask import Flask, current_app, render_template, request
from flask_wtf.csrf import generate_csrf

from rules.knowledge.advice import Advice
from rules.knowledge.questions.pain import location
from rules.language import spoken
from rules.model import AnyOf, Option, Question

PAGES = "heupcheck.pages"  # where an app keeps its pages
AT_MOST = 300  # pages; all visitors together need some 200 in a language
GAP = "\ud800"  # half a character: no setting, text or address can hold it


class Shown(NamedTuple):
    """All that the page of a question shows, but for what is a visitor's own."""

    question: Question
    offered: int  # bits of options
    previous: Question | None
    urgent: Advice | None = None  # what to do at once although questions are still shown
    stopped: bool = False
    error: str = ""
    notice: str = ""
    retry: bool = False

    @property
    def options(self) -> tuple[Option, ...]:
        """The options on the page, in its order."""
        return self.question.within(self.offered)

    def page(self, chosen: int) -> bytes:
        """The page for this visitor, with these options ticked."""
        pages: Callable[..., tuple[bytes, ...]] = current_app.extensions[PAGES]
        first, *pieces = pages(self, spoken().code, request.script_root)
        bits = self.question.bits
        ticks = [b" checked" if bits[option.id] & chosen else b"" for option in self.options]
        own = [generate_csrf().encode(), *ticks]
        return first + b"".join([filled + piece for filled, piece in zip(own, pieces, strict=True)])


def keep_pages(app: Flask) -> None:
    """Have this app keep the pages that it makes: they carry its clinic."""
    app.extensions[PAGES] = lru_cache(AT_MOST)(_made)


def _made(shown: Shown, language: str, root: str) -> tuple[bytes, ...]:
    """The page around its gaps, in the language that is spoken, for a site under this root."""
    del language, root  # the template knows them; here they part the pages
    page = render_template(
        "question.html",
        shown=shown,
        several=isinstance(shown.question, AnyOf),
        location=location,
        gap=GAP,
    )
    unindented = "\n".join([line.lstrip(" ") for line in page.split("\n")])
    return tuple(piece.encode() for piece in unindented.split(GAP))
