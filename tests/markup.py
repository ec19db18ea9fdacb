"""A page as it was sent, read in one pass: its elements, and its texts with what they stand in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from html.parser import HTMLParser

VOID = {"br", "hr", "img", "input", "link", "meta", "path", "circle", "use", "rect", "ellipse"}
_BLOCKS = {"p", "li", "dd", "dt", "h1", "h2", "h3", "h4", "summary", "figcaption"}


class Element:
    """An element with its attributes, and the one around it."""

    def __init__(self, tag: str, attributes: dict[str, str], outer: Element | None) -> None:
        self.tag, self.attributes, self.outer = tag, attributes, outer
        self.classes = attributes.get("class", "").split()

    def __getitem__(self, attribute: str) -> str:
        return self.attributes[attribute]

    def get(self, attribute: str) -> str | None:
        """What the attribute says, if it is there."""
        return self.attributes.get(attribute)

    def around(self) -> Iterator[Element]:
        """The element, and every one that it stands in."""
        element: Element | None = self
        while element:
            yield element
            element = element.outer

    @property
    def is_block(self) -> bool:
        """Is this read by itself: a paragraph, a list item, a heading, a label?"""
        hint = "hint" in self.classes and any("option" in e.classes for e in self.around())
        return self.tag in _BLOCKS or "label" in self.classes or hint


def is_source(element: Element) -> bool:
    """Does this stand on a page in the words of a source? That is not ours to judge."""
    return "sources" in element.classes


def is_dutch(element: Element) -> bool:
    """Is this marked as Dutch, on a page in any language?"""
    return element.get("lang") == "nl"


Which = Callable[[Element], bool]


class Markup(HTMLParser):
    """A page; fails on a tag that is closed wrongly or not at all."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.texts: list[tuple[str, Element]] = []
        self._open: Element | None = None
        self.feed(html)
        self.close()
        assert not self._open, f"not closed: {[e.tag for e in self._open.around()]}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, __ in attrs]
        assert len(names) == len(set(names)), f"an attribute of <{tag}> is written twice: {names}"
        element = Element(tag, {name: value or "" for name, value in attrs}, self._open)
        self.elements.append(element)
        if tag not in VOID:
            self._open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {n: value or "" for n, value in attrs}, self._open))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self._open, f"</{tag}> closes nothing"
            assert self._open.tag == tag, f"</{tag}> closes something else"
            self._open = self._open.outer

    def handle_data(self, data: str) -> None:
        if self._open and self._open.tag not in ("script", "style"):
            self.texts.append((data, self._open))

    def all(self, *tags: str) -> list[Element]:
        """The elements with one of these tags."""
        return [element for element in self.elements if element.tag in tags]

    def one(self, tag: str) -> Element:
        """The only element with this tag."""
        (found,) = self.all(tag)
        return found

    def having(self, attribute: str) -> list[Element]:
        """The elements with this attribute."""
        return [element for element in self.elements if attribute in element.attributes]

    def text(self, inside: Element | None = None) -> str:
        """Everything that is said, or what is said inside this element."""
        said = (text for text, at in self.texts if not inside or inside in at.around())
        return " ".join(" ".join(said).split())

    def without(self, which: Which) -> Markup:
        """The page as it is without these elements and what is inside them."""
        rest = Markup("")
        left_out = {element for element in self.elements if any(map(which, element.around()))}
        rest.elements = [element for element in self.elements if element not in left_out]
        rest.texts = [(text, at) for text, at in self.texts if at not in left_out]
        return rest

    def blocks(self, inside: Element | None = None) -> list[str]:
        """The texts of a page, one per paragraph, list item, heading or label."""
        blocks = [element for element in self.elements if element.is_block]
        with_others = {outer for block in blocks for outer in block.around() if outer is not block}
        said: dict[Element, list[str]] = {
            block: []
            for block in blocks
            if block not in with_others and (not inside or inside in block.around())
        }
        for text, at in self.texts:
            for block in (element for element in at.around() if element in said):
                said[block].append(text)
        return list(_as_read(said.values()))


def _as_read(said: Iterable[list[str]]) -> Iterator[str]:
    for texts in said:
        if text := " ".join(" ".join(texts).split()):
            yield re.sub(r" ([.,:;?!])", r"\1", text)
