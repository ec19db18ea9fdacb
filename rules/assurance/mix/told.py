"""What the ordinary visitors get, told in Dutch for the book that is signed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rules.assurance.mix.report import kept
from rules.language import N_, _

MOST = 12  # flags
NAMED = 3  # flags of one move

WHO = (
    N_("%(number)s bezoekers zijn bedacht, met hoe vaak iets voorkomt uit een tabel."),
    N_("In die tabel staat bij elk getal een bron, of dat het is aangenomen. Meestal het laatste."),
    N_("Niemand van hen is ernstig ziek. Zo ziet u wat voorzichtig zijn kost."),
    N_("Kijk naar het verschil na een wijziging. De cijfers zelf zijn niet uit de praktijk."),
)


def ordinary_lines() -> Iterator[str]:
    """The levels of the ordinary visitors, the flags that fire most, and who moved."""
    figures = kept()
    for says in WHO:
        yield _(says, number=figures["visitors"])
    for level, share in reversed(figures["levels"].items()):
        yield _("Niveau %(level)s: %(share)s.", level=_(level), share=_percent(share))
    for flag in figures["flags"][:MOST]:
        level = flag["level"]
        yield _(
            "%(flag)s (%(level)s) geldt bij %(share)s, en beslist alleen bij %(alone)s.",
            flag=flag["id"],
            level=_(level),
            share=_percent(flag["fires"]),
            alone=_percent(flag["decides_alone"]),
        )
    yield from _moves(figures["since"])


def _moves(since: Mapping[str, Any]) -> Iterator[str]:
    yield _(
        "Sinds %(date)s ging %(up)s omhoog en %(down)s omlaag.",
        date=since["date"],
        up=_percent(since["up"]),
        down=_percent(since["down"]),
    )
    yield _(
        "Naar een arts gaat %(doctor)s meer, en vandaag of sneller %(today)s meer.",
        doctor=_percent(since["more_to_a_doctor"]),
        today=_percent(since["more_today_or_higher"]),
    )
    for move in since["moves"]:
        before, after, share = move["from"], move["to"], _percent(move["share"])
        moved = _(
            "Van %(before)s naar %(after)s: %(share)s.",
            before=_(before),
            after=_(after),
            share=share,
        )
        flags = ", ".join(list(move["flags"])[:NAMED])
        yield f"{moved} {flags}".rstrip()


def _percent(share: float) -> str:
    # Translators: what stands before the tenths in a number.
    return f"{100 * share:.1f}".replace(".", _(",")) + " %"
