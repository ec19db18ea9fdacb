"""Colours of the look and how well they can be told apart (WCAG 2 contrast)."""

from __future__ import annotations

import re
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
LEAST_CONTRAST = 4.5

_COLOUR = re.compile(r"#[0-9a-f]{6}", re.I)


def unfit(accent: str, scheme: str) -> str:
    """Why this accent cannot be used on the light or dark pages, and the remedy; "" if it can."""
    if not _COLOUR.fullmatch(accent):
        return "is no colour; give it as #rrggbb, such as #0b5a64."
    palette = PALETTES[scheme]
    grounds = (palette.paper, palette.card, _tint(accent, palette.card))
    least = min(contrast(accent, ground) for ground in grounds)
    if least >= LEAST_CONTRAST:
        return ""
    return (
        f"cannot be read on the {scheme} pages (contrast {least:.1f}, at least {LEAST_CONTRAST} "
        f"is needed); give a {'darker' if scheme == 'light' else 'lighter'} colour."
    )


def style_sheet(light: str, dark: str) -> str:
    """The style sheet with these accents; empty when they are those of the look itself."""
    if light == PALETTES["light"].accent and dark == PALETTES["dark"].accent:
        return ""
    light, dark = _tokens(light, "light"), _tokens(dark, "dark")
    return f":root{{{light}}}\n@media (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"


def contrast(one: str, other: str) -> float:
    """How well two colours (#rrggbb) can be told apart: 1 not at all, 21 black on white."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _tokens(accent: str, scheme: str) -> str:
    text = max("#ffffff", "#062327", key=lambda text: contrast(text, accent))
    tint = _tint(accent, PALETTES[scheme].card)
    return f"--accent:{accent};--on-accent:{text};--tint:{tint}"


def _tint(accent: str, ground: str) -> str:
    pairs = zip(_channels(accent), _channels(ground), strict=True)
    return "#" + "".join(f"{round(TINT * a + (1 - TINT) * g):02x}" for a, g in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    parts = (channel / 255 for channel in _channels(colour))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
