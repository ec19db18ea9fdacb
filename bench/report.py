"""Figures as plain data, kept per part with their date: results.json, results.md, the README."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path as File
from typing import Any, NamedTuple

ROOT = File(__file__).parent.parent
DATA = ROOT / "bench" / "results.json"
PAGE = ROOT / "bench" / "results.md"
README = ROOT / "README.md"
BEGIN, END = "<!-- bench -->", "<!-- /bench -->"
HEADS = ("figure", "measured", "limit")


class BenchError(Exception):
    """Nothing can be measured here; the message says in one sentence why and what to do."""


class Row(NamedTuple):
    """One figure. `at_least` makes its limit a minimum; `main` shows it in the README anyhow."""

    part: str
    what: str
    value: float
    unit: str
    limit: float | None = None
    at_least: bool = False
    note: str = ""
    main: bool = False

    @property
    def missed(self) -> bool:
        """Is this figure on the wrong side of its limit?"""
        if self.limit is None:
            return False
        return self.value < self.limit if self.at_least else self.value > self.limit

    @property
    def wanted(self) -> str:
        """The limit in words, and whether it is missed."""
        if self.limit is None:
            return ""
        side = "at least" if self.at_least else "at most"
        return f"{side} {amount(self.limit, self.unit)}" + ", **missed**" * self.missed


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


def part(measured: Iterable[Row | Table]) -> Part:
    """What was measured just now, on this machine."""
    results = list(measured)
    rows = [result for result in results if isinstance(result, Row)]
    tables = [result for result in results if isinstance(result, Table)]
    return Part(date.today().isoformat(), machine(), rows, tables)


def read() -> dict[str, Part]:
    """The parts that were measured before, by name."""
    if not DATA.exists():
        return {}
    return {name: _part(kept) for name, kept in json.loads(DATA.read_text("utf-8")).items()}


def _part(kept: dict[str, Any]) -> Part:
    rows = [Row(**row) for row in kept["rows"]]
    return Part(kept["date"], kept["machine"], rows, [Table(**table) for table in kept["tables"]])


def write(parts: dict[str, Part]) -> None:
    """Write results.json, results.md and the part of the README between its markers."""
    kept = {
        name: {
            **part._asdict(),
            "rows": [row._asdict() for row in part.rows],
            "tables": [table._asdict() for table in part.tables],
        }
        for name, part in parts.items()
    }
    DATA.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf-8")
    PAGE.write_text("\n".join(_page(parts)) + "\n", "utf-8")
    README.write_text(_with_figures(README.read_text("utf-8"), parts), "utf-8")


def _with_figures(readme: str, parts: dict[str, Part]) -> str:
    before, begin, rest = readme.partition(BEGIN)
    __, end, after = rest.partition(END)
    if not (begin and end):
        raise BenchError(f"README.md has no {BEGIN} and {END} to put the figures between.")
    return "\n".join([before + begin, *_summary(parts), end + after])


def _summary(parts: dict[str, Part]) -> Iterator[str]:
    rows = [row for part in parts.values() for row in part.rows]
    shown = [row for row in rows if row.main or row.limit is not None]
    lines = [(row.part, row.what, amount(row.value, row.unit), row.wanted) for row in shown]
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
        lines = [(row.what, amount(row.value, row.unit), row.wanted, row.note) for row in part.rows]
        yield from _table((*HEADS, "note"), lines)
        for table in part.tables:
            yield from ("", f"### {table.title}", "", *_table(table.heads, table.lines))


def _table(heads: Sequence[str], lines: Iterable[Sequence[str | int]]) -> Iterator[str]:
    for line in (heads, ["---"] * len(heads), *lines):
        cells = (f"{cell:,}" if isinstance(cell, int) else cell for cell in line)
        yield f"| {' | '.join(cells)} |"
