"""Curves as one SVG, written by hand: what is drawn reads on a white and on a dark page alike."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 430, 270  # of a panel
LEFT, RIGHT, TOP, BOTTOM = 52, 84, 46, 48  # around its curves
STYLE = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.page { fill: #fff }
.title { font-weight: 600; font-size: 13px }
.grid { stroke: #d0d7de }
polyline { fill: none; stroke-width: 2 }
.a { stroke: #0b62c4 } .b { stroke: #b35900 } .c { stroke: #6e7781; stroke-dasharray: 5 4 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.page { fill: #0d1117 }
.grid { stroke: #30363d }
.a { stroke: #6cb6ff } .b { stroke: #f0a355 } .c { stroke: #9198a1 }
}"""


class Panel(NamedTuple):
    """What stands above and under some curves, and whether each step across is twice the last."""

    title: str
    across: str
    doubling: bool = False


class Curve(NamedTuple):
    """How a figure grows, from left to right; drawn in this panel with this name at its end.

    The last of a panel is dashed: it is what the others are compared with.
    """

    panel: str
    name: str
    points: Sequence[tuple[float, float]]


RULES, VISITORS = "rules", "visitors"
PANELS = {
    RULES: Panel("µs for all answers of an adult", "times as many rules"),
    VISITORS: Panel("questions shown per second", "visitors at once", doubling=True),
}


def svg(curves: Sequence[Curve]) -> str:
    """The panels side by side."""
    shown = {name: [each for each in curves if each.panel == name] for name in PANELS}
    groups = [
        f'<g transform="translate({WIDTH * place})">\n{_joined(_panel(PANELS[name], drawn))}\n</g>'
        for place, (name, drawn) in enumerate(shown.items())
        if drawn
    ]
    width = WIDTH * len(PANELS)
    return _joined(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {HEIGHT}">',
            f"<style>{STYLE}\n</style>",
            f'<rect class="page" width="{width}" height="{HEIGHT}" rx="6"/>',
            *groups,
            "</svg>\n",
        ]
    )


def _panel(panel: Panel, curves: Sequence[Curve]) -> Iterator[str]:
    places = [x for x, _ in curves[0].points]
    highest = _round(max(y for curve in curves for _, y in curve.points))
    across, up = _scales(places, highest, panel.doubling)
    yield _text(LEFT, 24, panel.title, ' class="title"')
    for step in range(5):
        value = highest * step / 4
        line = f'class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}"'
        yield f'<line {line} y1="{up(value):.1f}" y2="{up(value):.1f}"/>'
        yield _text(LEFT - 8, up(value) + 4, f"{value:,.0f}", ' text-anchor="end"')
    for x in places:
        yield _text(across(x), HEIGHT - BOTTOM + 18, f"{x:g}", ' text-anchor="middle"')
    middle = (LEFT + WIDTH - RIGHT) / 2
    yield _text(middle, HEIGHT - 12, panel.across, ' text-anchor="middle"')
    for kind, curve in zip(("a", *"b" * (len(curves) - 2), "c"), curves, strict=True):
        drawn = " ".join(f"{across(x):.1f},{up(y):.1f}" for x, y in curve.points)
        yield f'<polyline class="{kind}" points="{drawn}"/>'
    ends = {curve.name: up(curve.points[-1][1]) for curve in curves}
    for name, y in _apart(ends):
        yield _text(WIDTH - RIGHT + 6, y + 4, name)


def _scales(
    places: Sequence[float], highest: float, doubling: bool
) -> tuple[Callable[[float], float], Callable[[float], float]]:
    """Where a value is drawn, from left to right and from below up."""
    said = math.log if doubling else float
    first, last = said(places[0]), said(places[-1])

    def across(x: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (said(x) - first) / (last - first)

    def up(y: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * y / highest

    return across, up


def _round(highest: float) -> float:
    """The first round number from here up that is easily parted in four."""
    unit = 10 ** math.floor(math.log10(highest))
    return next(unit * step for step in (1, 2, 4, 6, 8, 10) if unit * step >= highest)


def _apart(ends: dict[str, float]) -> Iterator[tuple[str, float]]:
    """The names from below up, each a line above the one before it at least."""
    below = HEIGHT - BOTTOM + 10.0
    for name, y in sorted(ends.items(), key=lambda end: -end[1]):
        below = min(y, below - 14)
        yield name, below


def _text(x: float, y: float, says: str, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}"{more}>{escape(says)}</text>'


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines)
