"""Figures as plain data, kept per part with their date: results.json, and what is made of it.

That is results.md, the tables between the markers of both READMEs, and the curves in growth.svg.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path as File
from typing import Any, NamedTuple

from bench.growth import Curve, svg

ROOT = File(__file__).parent.parent
DATA = ROOT / "bench" / "results.json"
PAGE = ROOT / "bench" / "results.md"
README, HERE = ROOT / "README.md", ROOT / "bench" / "README.md"
DRAWN = ROOT / "bench" / "growth.svg"
BEGIN, END = "<!-- bench -->", "<!-- /bench -->"
LOADED = "What is loaded to serve"
HEADS = ("figure", "measured", "limit")


class BenchError(Exception):
    """Nothing can be measured here; the message says in one sentence why and what to do."""


class Row(NamedTuple):
    """One figure, or None when it cannot be measured here and the note says why.

    `at_least` makes its limit a minimum; `main` shows it in the README anyhow.
    """

    part: str
    what: str
    value: float | None
    unit: str
    limit: float | None = None
    at_least: bool = False
    note: str = ""
    main: bool = False

    @property
    def missed(self) -> bool:
        """Is this figure on the wrong side of its limit?"""
        if self.limit is None or self.value is None:
            return False
        return self.value < self.limit if self.at_least else self.value > self.limit

    @property
    def wanted(self) -> str:
        """The limit in words, and whether it is met."""
        if self.limit is None:
            return ""
        side = "at least" if self.at_least else "at most"
        met = "not known" if self.value is None else "**missed**" if self.missed else "met"
        return f"{side} {amount(self.limit, self.unit)}, {met}"

    @property
    def measured(self) -> str:
        """The value with its unit."""
        return "-" if self.value is None else amount(self.value, self.unit)


class Table(NamedTuple):
    """What lies behind the figures of a part, for results.md only."""

    title: str
    heads: Sequence[str]
    lines: Sequence[Sequence[str | int]]


class Part(NamedTuple):
    """What a part measured, when and on which machine."""

    date: str
    machine: str
    rows: list[Row]
    tables: list[Table]
    curves: list[Curve]


def amount(value: float, unit: str) -> str:
    """A value with its unit, as exact as it means something."""
    return f"{value:,.0f} {unit}" if value >= 100 else f"{value:.3g} {unit}"


def machine() -> str:
    """Where this runs, in a few words: processor, cores, Python."""
    return f"{_processor()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def _processor() -> str:
    listed = File("/proc/cpuinfo")
    lines = listed.read_text(encoding="utf-8").splitlines() if listed.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


def part(measured: Iterable[Row | Table | Curve]) -> Part:
    """What was measured just now, on this machine."""
    results = list(measured)
    rows, tables, curves = (
        [result for result in results if isinstance(result, kind)] for kind in (Row, Table, Curve)
    )
    return Part(date.today().isoformat(), machine(), rows, tables, curves)


def read() -> dict[str, Part]:
    """The parts that were measured before, by name."""
    if not DATA.exists():
        return {}
    return {name: _part(kept) for name, kept in json.loads(DATA.read_text("utf-8")).items()}


def _part(kept: dict[str, Any]) -> Part:
    rows = [Row(**row) for row in kept["rows"]]
    tables = [Table(**table) for table in kept["tables"]]
    return Part(kept["date"], kept["machine"], rows, tables, [Curve(**c) for c in kept["curves"]])


def write(parts: dict[str, Part]) -> None:
    """Write the data, and everything that is made of it."""
    kept = {name: {**part._asdict(), **_plain(part)} for name, part in parts.items()}
    DATA.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf-8")
    PAGE.write_text("\n".join(_page(parts)) + "\n", "utf-8")
    _put(README, _summary(parts))
    _put(HERE, _loaded(parts))
    curves = [curve for part in parts.values() for curve in part.curves]
    DRAWN.write_text(svg(curves), "utf-8")


def _plain(part: Part) -> dict[str, Any]:
    kinds = (part.rows, part.tables, part.curves)
    plain = [[result._asdict() for result in results] for results in kinds]
    return dict(zip(("rows", "tables", "curves"), plain, strict=True))


def _put(file: File, lines: Iterable[str]) -> None:
    """Put these lines between the markers of this file."""
    before, begin, rest = file.read_text("utf-8").partition(BEGIN)
    __, end, after = rest.partition(END)
    if not (begin and end):
        raise BenchError(f"{file.name} has no {BEGIN} and {END} to put the figures between.")
    file.write_text("\n".join([before + begin, *lines, end + after]), "utf-8")


def _loaded(parts: dict[str, Part]) -> Iterator[str]:
    for part in parts.values():
        for table in part.tables:
            if table.title == LOADED:
                yield from _table(table.heads, table.lines)
                yield from ("", f"Measured on {part.date}: {part.machine}.")


def _summary(parts: dict[str, Part]) -> Iterator[str]:
    rows = [row for part in parts.values() for row in part.rows]
    shown = [row for row in rows if row.main or row.limit is not None]
    lines = [(row.part, row.what, row.measured, row.wanted) for row in shown]
    yield from _table(("part", *HEADS), lines)
    yield from ("", *_origins(parts))


def _origins(parts: dict[str, Part]) -> Iterator[str]:
    """A line for each date and machine, with the parts that were measured then and there."""
    measured: dict[tuple[str, str], list[str]] = {}
    for name, part in parts.items():
        measured.setdefault((part.date, part.machine), []).append(name)
    for (day, where), names in measured.items():
        yield f"Measured on {day} ({', '.join(names)}): {where}."


def _page(parts: dict[str, Part]) -> Iterator[str]:
    yield from ("# What the check costs", "", "Written by `python -m bench`.")
    for name, part in parts.items():
        yield from ("", f"## {name}", "", f"{part.date}, {part.machine}.", "")
        lines = [(row.what, row.measured, row.wanted, row.note) for row in part.rows]
        yield from _table((*HEADS, "note"), lines)
        for table in part.tables:
            yield from ("", f"### {table.title}", "", *_table(table.heads, table.lines))


def _table(heads: Sequence[str], lines: Iterable[Sequence[str | int]]) -> Iterator[str]:
    for line in (heads, ["---"] * len(heads), *lines):
        cells = (f"{cell:,}" if isinstance(cell, int) else cell for cell in line)
        yield f"| {' | '.join(cells)} |"
