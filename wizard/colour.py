"""Colours of the look and how well they can be told apart (WCAG 2 contrast)."""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """What stands behind text in one scheme of static/style.css, and the accent of the look."""

    paper: str
    card: str
    accent: str


PALETTES = {
    "light": Palette("#f7f4ee", "#ffffff", "#0b5a64"),
    "dark": Palette("#10191d", "#19262b", "#7fd0d6"),
}
TINT = 0.12  # how much of the accent is in the tint behind text


def contrast(one: str, other: str) -> float:
    """How well two colours (#rrggbb) can be told apart: 1 not at all, 21 black on white."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(accent: str, ground: str) -> str:
    """The ground with a little of the accent in it."""
    pairs = zip(_channels(accent), _channels(ground), strict=True)
    return "#" + "".join(f"{round(TINT * a + (1 - TINT) * g):02x}" for a, g in pairs)


def readable_on(colour: str) -> str:
    """White or near-black, whichever can be read better on this colour."""
    return max("#ffffff", "#062327", key=lambda text: contrast(text, colour))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    parts = (channel / 255 for channel in _channels(colour))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
