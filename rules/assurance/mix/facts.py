"""The ordinary visitors, drawn as facts from the table; nothing here knows the questionnaire.

A draw depends on the visitor's number and the fact's name only, so that a visitor stays the same
whatever is asked, and a fact that is added later shifts no other.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from hashlib import blake2b
from itertools import accumulate
from pathlib import Path as File
from typing import Any

TABLE = tuple(File(__file__).parent / "table" / f"{name}.toml" for name in ("complaint", "person"))
YES, NO = "ja", "nee"
ASSUMED = "assumed"
_REST = "*"
_AGE = "leeftijd"


@dataclass(frozen=True)
class Facts:
    """What is true of one visitor: the value of each fact, "ja" or "nee" where it has no other."""

    values: Mapping[str, str]
    years: int

    def one(self, name: str) -> str:
        """The value of this fact."""
        return self.values[name]

    def has(self, *names: str) -> bool:
        """Is one of these facts true?"""
        return any(self.values[name] == YES for name in names)

    def several(self, name: str, *values: str) -> list[str]:
        """Which of these values of a fact with several are true."""
        return [value for value in values if self.values[f"{name}.{value}"] == YES]


@dataclass(frozen=True)
class Fact:
    """One fact of the table: its values, and of 100 visitors how many have each, by group."""

    name: str
    values: tuple[str, ...]
    by: tuple[str, ...]
    rows: Mapping[str, tuple[float, ...]]
    only: Mapping[str, frozenset[str]]
    sources: Mapping[str, str]

    def row(self, drawn: Mapping[str, str]) -> tuple[float, ...] | None:
        """The row for a visitor of whom this much was drawn; None when the fact cannot hold."""
        if any(drawn[name] not in allowed for name, allowed in self.only.items()):
            return None
        for name in self.by:
            if drawn[name] in self.rows:
                return self.rows[drawn[name]]
        return self.rows[_REST]

    @cached_property
    def limits(self) -> dict[tuple[float, ...], list[float]]:
        """Where each value of a row ends, on a line from 0 to 1."""
        return {row: [limit / 100 for limit in accumulate(row[:-1])] for row in self.rows.values()}

    def value(self, number: float, row: tuple[float, ...] | None) -> str:
        """The value that a number from 0 to 1 stands for."""
        return self.values[bisect_right(self.limits[row], number) if row else 0]


@cache
def table() -> tuple[Fact, ...]:
    """Every fact of the table, in the order drawn."""
    facts: list[Fact] = []
    for name, content in _tables():
        if name != "sources":
            facts += _FORMS[content["form"]](name, content)
    return tuple(facts)


@cache
def sources() -> dict[str, str]:
    """The sources of the table that the rules do not cite."""
    return dict(next(content for name, content in _tables() if name == "sources"))


def _tables() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in TABLE:
        yield from tomllib.loads(file.read_text(encoding="utf-8")).items()


def _one(name: str, content: dict[str, Any]) -> Iterator[Fact]:
    rows = {key: tuple(row) for key, row in _figures(content).items()}
    yield _fact(name, tuple(content["values"]), content, rows, _sources(content, rows))


def _several(name: str, content: dict[str, Any]) -> Iterator[Fact]:
    for place, value in enumerate(content["values"]):
        rows = {key: _yes(row[place]) for key, row in _figures(content).items()}
        yield _fact(f"{name}.{value}", (NO, YES), content, rows, _sources(content, rows))


def _chance(_: str, content: dict[str, Any]) -> Iterator[Fact]:
    for name, row in content["facts"].items():
        pairs = zip(content["groups"], row["of_100"], strict=True)
        rows = {group: _yes(figure) for group, figure in pairs}
        yield _fact(name, (NO, YES), content, rows, dict.fromkeys(rows, row["source"]))


_FORMS = {"one": _one, "several": _several, "chance": _chance}
_HEADINGS = {"form", "by", "only", "source", "sources", "values"}


def _figures(content: dict[str, Any]) -> dict[str, list[float]]:
    return {key: row for key, row in content.items() if key not in _HEADINGS}


def _yes(of_100: float) -> tuple[float, float]:
    return (100 - of_100, of_100)


def _sources(content: dict[str, Any], rows: Mapping[str, object]) -> dict[str, str]:
    return {key: content.get("sources", {}).get(key, content["source"]) for key in rows}


def _fact(
    name: str,
    values: tuple[str, ...],
    content: dict[str, Any],
    rows: Mapping[str, tuple[float, ...]],
    cited: Mapping[str, str],
) -> Fact:
    by = tuple(content.get("by", ()))
    if by == (_AGE,):
        rows = {band: row for key, row in rows.items() for band in _bands(key)}
    only = {
        other: frozenset(_bands(group) if other == _AGE else (group,))
        for other, group in content.get("only", {}).items()
    }
    return Fact(name, values, by, rows, only, cited)


def _bands(ages: str) -> list[str]:
    """The age bands within these ages, such as 50-94."""
    if ages == _REST:
        return [_REST]
    lowest, highest = _ages(ages)
    return [band for band in _ALL_AGES if lowest <= _ages(band)[0] and _ages(band)[1] <= highest]


def _ages(band: str) -> tuple[int, int]:
    lowest, highest = band.split("-")
    return int(lowest), int(highest)


_ALL_AGES = tuple(dict(_tables())[_AGE]["values"])


def visitor(number: int, seed: int = 1) -> Facts:
    """The facts of the visitor with this number."""
    drawn: dict[str, str] = {}
    for fact in table():
        drawn[fact.name] = fact.value(_number(seed, number, fact.name), fact.row(drawn))
    lowest, highest = _ages(drawn[_AGE])
    years = lowest + int(_number(seed, number, "jaren") * (highest - lowest + 1))
    return Facts(drawn, years)


def visitors(count: int, seed: int = 1) -> Iterator[Facts]:
    """So many visitors; the first are the same, however many are drawn."""
    return (visitor(number, seed) for number in range(count))


def _number(seed: int, number: int, name: str) -> float:
    """A number from 0 to 1 that is always the same for this visitor and this fact."""
    digest = blake2b(f"{seed}/{number}/{name}".encode(), digest_size=6).digest()
    return int.from_bytes(digest) / 2**48
