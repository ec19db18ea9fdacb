"""What a screen reader is told: roles, names, states and descriptions, as names.txt holds them.

`python -m tests.test_names` writes that file anew, to be read before it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from app import create_app
from tests.browser import STATES, Site, chromium, served

KEPT = Path(__file__).parent / "names.txt"
AGAIN = "python -m tests.test_names"
SHORT = 60  # lines of a difference

# One line says all of these; what is in them is their name.
WHOLE = {"heading", "link", "button", "radio", "checkbox", "textbox", "image", "DisclosureTriangle"}
# These are said on entering, and so is what is in them.
ENTERED = {"group", "region", "article", "figure", "list", "alert", "status", "navigation"} | {
    "banner", "contentinfo", "main", "note", "log", "Details"}  # fmt: skip
# These break a text into pieces; other elements only colour it.
PIECES = {"paragraph", "listitem", "term", "definition", "Figcaption"}

Node = dict
Tree = dict[str, Node]

SHOWN = [
    state
    for state in STATES
    if (state.template == "vraag" and not state.name.endswith("ingevuld"))
    or state.name in ("vraag leeftijd ingevuld", "vraag plek ingevuld", "overzicht")
]
SHOWN.append(next(state for state in STATES if state.name.startswith("uitslag fysiotherapeut")))


def role(node: Node) -> str:
    """The role of this node; none when nothing is told of it."""
    return "" if node["ignored"] else node["role"]["value"]


def said(node: Node, field: str) -> str:
    """A text of this node on one line; dates are those of no day, so that any day says the same."""
    text = " ".join(node.get(field, {}).get("value", "").split())
    return re.sub(r"\b\d+ [a-z]+ \d{4}\b", "1 januari 2000", text)


def below(node: Node, tree: Tree) -> Iterator[Node]:
    """Everything in this node, in reading order."""
    for child in (tree[name] for name in node["childIds"]):
        yield child
        yield from below(child, tree)


def line(node: Node, tree: Tree) -> str:
    """How a screen reader could say this node."""
    properties = {each["name"]: each["value"].get("value") for each in node.get("properties", [])}
    words = [role(node)]
    if role(node) == "heading":
        words.append(str(properties["level"]))
    if role(node) == "list":
        words.append(f"of {sum(role(child) == 'listitem' for child in below(node, tree))}")
    if said(node, "name"):
        words.append(f'"{said(node, "name")}"')
    if "checked" in properties:
        words.append("[checked]" if properties["checked"] == "true" else "[not checked]")
    words += [
        f"[{name}]"
        for name in ("invalid", "required", "disabled", "expanded")
        if properties.get(name) not in (None, False, "false")
    ]
    if said(node, "description"):
        words.append(f"— {said(node, 'description')}")
    return " ".join(words)


def lines(node: Node, tree: Tree, depth: int = 0) -> Iterator[str]:
    """What is told of this node and of what is in it, indented by what a listener enters."""
    kind, inside = role(node), list(below(node, tree))
    if kind in WHOLE or kind in ENTERED:
        yield "  " * depth + line(node, tree)
        depth += 1
    if kind in WHOLE:
        return
    if kind == "LabelText":  # its text is the name of its control
        for each in inside:
            if role(each) in WHOLE:
                yield "  " * depth + line(each, tree)
        return
    texts = [said(each, "name") for each in inside if role(each) == "StaticText"]
    if kind in PIECES and not any(role(each) in WHOLE | ENTERED for each in inside):
        yield "  " * depth + f'text "{" ".join(texts)}"'
        return
    if kind == "StaticText" and re.search(r"\w", said(node, "name")):
        yield "  " * depth + f'text "{said(node, "name")}"'
    for name in node["childIds"]:
        yield from lines(tree[name], tree, depth)


def told(browser: Browser, site: Site) -> Iterator[str]:
    """What is around every page, and then what is in each page shown."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    protocol = context.new_cdp_session(page)

    def seen() -> tuple[Node, Tree]:
        nodes = protocol.send("Accessibility.getFullAXTree")["nodes"]
        return nodes[0], {node["nodeId"]: node for node in nodes}

    page.goto(site.address)
    root, tree = seen()
    main = next(node for node in tree.values() if role(node) == "main")
    yield "# Around every page"
    yield from lines(root, {**tree, main["nodeId"]: {**main, "childIds": []}})
    for state in SHOWN:
        context.clear_cookies()
        state.show(page, site)
        root, tree = seen()
        main = next(node for node in tree.values() if role(node) == "main")
        yield from ("", f"# {state.name}", f'page "{said(root, "name")}"')
        yield from list(lines(main, tree))[1:]
    context.close()


@pytest.mark.content
def test_a_screen_reader_is_told_what_was_read_and_kept(browser: Browser, site: Site) -> None:
    kept = KEPT.read_text(encoding="utf-8").splitlines()
    now = list(told(browser, site))
    changes = list(unified_diff(kept, now, "names.txt", "now", lineterm="", n=2))
    more = [f"... and {len(changes) - SHORT} lines more"] * (len(changes) > SHORT)
    difference = "\n".join([*changes[:SHORT], *more])
    assert not changes, f"{difference}\n\nIs this right? Then keep it: {AGAIN}"


if __name__ == "__main__":
    with chromium() as browser, served(create_app()) as site:
        KEPT.write_text("\n".join(told(browser, site)) + "\n", encoding="utf-8")
