"""The figures of the ordinary visitors: for people, for other programs, and kept for the book."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path as File
from typing import Any

from rules.assurance.mix.measure import (
    Comparison,
    Outcome,
    compare,
    firing,
    measure,
    recorded,
    share_from,
    shares,
)
from rules.model import Urgency

NOW = File(__file__).parent / "now.json"
SHOWN = 20  # flags
NAMED = 4  # flags of one move


def as_json(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The figures for other programs; shares are of 1."""
    levels = [outcome.level for outcome in outcomes]
    return {
        "visitors": len(outcomes),
        "levels": {level.id: share for level, share in shares(outcomes).items()},
        "to_a_doctor": share_from(levels, Urgency.GP),
        "today_or_higher": share_from(levels, Urgency.TODAY),
        "flags": [
            {"id": flag, "level": level.id, "fires": fires, "decides_alone": alone}
            for flag, (level, fires, alone) in firing(outcomes).items()
        ],
        "since": _since(compare(recorded(), outcomes)),
    }


def _since(comparison: Comparison) -> dict[str, Any]:
    return {
        "date": comparison.since,
        "visitors": comparison.count,
        "up": comparison.moved(up=True),
        "down": comparison.moved(up=False),
        "more_to_a_doctor": comparison.more(Urgency.GP),
        "more_today_or_higher": comparison.more(Urgency.TODAY),
        "moves": [
            {
                "from": move.before.id,
                "to": move.after.id,
                "share": move.count / comparison.count,
                "flags": _most(move.flags, comparison.count),
            }
            for move in comparison.moves
        ],
    }


def _most(flags: Mapping[str, int], count: int) -> dict[str, float]:
    ranked = sorted(flags.items(), key=lambda item: (-item[1], item[0]))
    return {flag: number / count for flag, number in ranked}


def report(figures: Mapping[str, Any]) -> str:
    """The figures of `as_json` for people."""
    return "\n".join(_lines(figures))


def _lines(figures: Mapping[str, Any]) -> Iterator[str]:
    yield f"{figures['visitors']:,} ordinary visitors; serious disease is not among them."
    yield "Their frequencies are mostly assumed: read the differences, not the shares."
    yield "\nLEVEL"
    for level, share in reversed(figures["levels"].items()):
        yield f"  {level:16}{share:7.1%}"
    yield f"  {'to a doctor':16}{figures['to_a_doctor']:7.1%}"
    yield f"  {'today or higher':16}{figures['today_or_higher']:7.1%}"
    yield f"\n  {'FLAG':8}{'level':16}{'fires':>7}{'decides alone':>16}"
    for flag in figures["flags"][:SHOWN]:
        alone = f"{flag['decides_alone']:.1%}"
        yield f"  {flag['id']:8}{flag['level']:16}{flag['fires']:7.1%}{alone:>16}"
    yield from _moves(figures["since"])


def _moves(since: Mapping[str, Any]) -> Iterator[str]:
    yield f"\nSINCE {since['date']}, of 100 of the first {since['visitors']:,}"
    yield f"  up {100 * since['up']:.1f}, down {100 * since['down']:.1f}"
    yield f"  more to a doctor: {100 * since['more_to_a_doctor']:+.1f}"
    yield f"  more today or higher: {100 * since['more_today_or_higher']:+.1f}"
    for move in since["moves"]:
        named = list(move["flags"].items())[:NAMED]
        flags = ", ".join(f"{flag} {100 * share:.1f}" for flag, share in named) or "base level"
        share = f"{100 * move['share']:5.1f}"
        yield f"  {share}  {move['from']} -> {move['to']}: {flags}"


def keep(figures: Mapping[str, Any], file: File = NOW) -> None:
    """Keep the figures for the book, so that it need not see every visitor to be read."""
    file.write_text(f"{json.dumps(figures, indent=1)}\n", encoding="utf-8")


def kept(file: File = NOW) -> dict[str, Any]:
    """The figures that were kept for the book."""
    content: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return content


def refresh() -> None:
    """Measure the rules as they are and keep the figures."""
    keep(as_json(measure()))
