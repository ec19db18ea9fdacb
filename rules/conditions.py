"""A condition is a value made from questions; what runs is a function that is made from it once.

A condition holds only for answers that were given: nothing is true of a question that was not
answered, so one more answer never takes a red flag back. The one exception, `Without`, is for
the order of causes only. Because a condition is a value it can say itself in words and in Python,
list the questions that it reads, and tell which answers made it hold.

Answers are bits: each option of a question has one, and a question without an answer has none. All
that the function does with an answer is `&`, so the proof runs the same one on everybody at once.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, combinations
from math import prod
from typing import Protocol

from rules.language import _, either, together

UNKNOWN = "weetniet"


class Chosen(Protocol):
    """What was chosen at a question: a visitor's bits, or everybody's at once in a proof."""

    def __and__(self, options: int, /) -> object: ...


class Bits(Protocol):
    """What was chosen at each question, by its id."""

    def __getitem__(self, question: str, /) -> Chosen: ...


class Reader(Protocol):
    """Anything that holds the answers of a visitor."""

    @property
    def bits(self) -> Bits:
        """What was chosen at every question that there is."""


class Question(Protocol):
    """What a condition knows of the question that it reads; `rules.model` has the whole of it."""

    @property
    def id(self) -> str:
        """Its name in answers."""

    @property
    def short(self) -> str:
        """Its name in words."""

    @property
    def asked_when(self) -> Condition:
        """The condition on earlier questions under which it is asked."""

    @property
    def option_ids(self) -> frozenset[str]:
        """The ids of all its options."""

    def mask(self, options: Iterable[str]) -> int:
        """The bits of these options."""

    def labels(self, options: Iterable[str]) -> str:
        """These options in words."""


class Condition:
    """Base of `Has`, `Without`, `All` and `Any`. Combine with `&` and `|`, never `and`, `or`."""

    def __and__(self, other: Condition) -> Condition:
        return all_of(self, other)

    def __or__(self, other: Condition) -> Condition:
        return any_of(self, other)

    def __bool__(self) -> bool:
        raise TypeError("A condition has no truth of its own: combine with & and |, ask holds().")

    @cached_property
    def compiled(self) -> Callable[[Bits], object]:
        """The condition as a function, true for the answers that meet it: this is what runs."""
        function: Callable[[Bits], object] = _function("return", self)
        return function

    def holds(self, answers: Reader) -> bool:
        """True when the answers meet this condition."""
        return bool(self.compiled(answers.bits))

    def python(self) -> str:
        """The condition as an expression in Python, in which a question is a name for its bits."""
        raise NotImplementedError

    @property
    def chance(self) -> float:
        """About how many of all visitors meet it, to look at the rarest part first."""
        raise NotImplementedError

    def leaves(self) -> Iterator[Has | Without]:
        """Every single read in this condition, in the order written."""
        raise NotImplementedError

    def as_json(self) -> dict[str, object]:
        """Plain data for this condition, for other programs."""
        raise NotImplementedError

    def reasons(self, answers: Reader) -> tuple[Has | Without, ...]:
        """The reads that made this condition hold; empty when it does not hold."""
        raise NotImplementedError

    def questions(self) -> tuple[Question, ...]:
        """The questions that this condition reads, each once."""
        return tuple(dict.fromkeys(leaf.question for leaf in self.leaves()))


@dataclass(frozen=True)
class Has(Condition):
    """One of `options` (ids) was chosen at `question`."""

    question: Question
    options: frozenset[str]

    def python(self) -> str:
        return f"{self.question.id} & {self.question.mask(self.options)}"

    @property
    def chance(self) -> float:
        asked = self.question.asked_when.chance
        return asked * len(self.options) / len(self.question.option_ids)

    def leaves(self) -> Iterator[Has | Without]:
        yield self

    def reasons(self, answers: Reader) -> tuple[Has | Without, ...]:
        return (self,) if self.holds(answers) else ()

    def as_json(self) -> dict[str, object]:
        return {"question": self.question.id, "has": sorted(self.options)}

    def __str__(self) -> str:
        options = self.question.labels(self.options)
        return _("%(question)s is %(options)s", question=_(self.question.short), options=options)


@dataclass(frozen=True)
class Without(Condition):
    """`question` was answered, not with "weet ik niet", and none of `options` was chosen."""

    question: Question
    options: frozenset[str]

    def python(self) -> str:
        others = Has(self.question, self.question.option_ids - self.options - {UNKNOWN})
        return f"({others.python()} and not {Has(self.question, self.options).python()})"

    @property
    def chance(self) -> float:
        asked = self.question.asked_when.chance
        return asked * (1 - len(self.options) / len(self.question.option_ids))

    def leaves(self) -> Iterator[Has | Without]:
        yield self

    def reasons(self, answers: Reader) -> tuple[Has | Without, ...]:
        return (self,) if self.holds(answers) else ()

    def as_json(self) -> dict[str, object]:
        return {"question": self.question.id, "without": sorted(self.options)}

    def __str__(self) -> str:
        question, options = _(self.question.short), self.question.labels(self.options)
        return _("%(question)s is niet %(options)s", question=question, options=options)


@dataclass(frozen=True)
class All(Condition):
    """Every part holds; with no parts it always holds."""

    parts: tuple[Condition, ...]

    def python(self) -> str:
        rarest_first = sorted(self.parts, key=lambda part: part.chance)
        return f"({' and '.join(part.python() for part in rarest_first) or True})"

    @cached_property
    def chance(self) -> float:
        return prod(part.chance for part in self.parts)

    def leaves(self) -> Iterator[Has | Without]:
        for part in self.parts:
            yield from part.leaves()

    def reasons(self, answers: Reader) -> tuple[Has | Without, ...]:
        if not self.holds(answers):
            return ()
        return tuple(dict.fromkeys(chain.from_iterable(p.reasons(answers) for p in self.parts)))

    def as_json(self) -> dict[str, object]:
        return {"all": [part.as_json() for part in self.parts]}

    def __str__(self) -> str:
        parts = (f"({part})" if isinstance(part, Any) else str(part) for part in self.parts)
        return together(dict.fromkeys(parts)) or _("altijd")


@dataclass(frozen=True)
class Any(Condition):
    """At least one part holds. `says` is how it says itself, when its parts would say too much."""

    parts: tuple[Condition, ...]
    says: str = ""

    def python(self) -> str:
        return f"({' or '.join(part.python() for part in self.parts) or False})"

    @cached_property
    def chance(self) -> float:
        return min(1.0, sum(part.chance for part in self.parts))

    def leaves(self) -> Iterator[Has | Without]:
        for part in self.parts:
            yield from part.leaves()

    def reasons(self, answers: Reader) -> tuple[Has | Without, ...]:
        return tuple(dict.fromkeys(chain.from_iterable(p.reasons(answers) for p in self.parts)))

    def as_json(self) -> dict[str, object]:
        return {"any": [part.as_json() for part in self.parts]}

    def __str__(self) -> str:
        if self.says:
            return _(self.says)
        parts = (f"({part})" if isinstance(part, All) else str(part) for part in self.parts)
        return either(dict.fromkeys(parts))


def all_of(*parts: Condition) -> Condition:
    """A condition that holds when every part holds; nested ones are merged."""
    return All(tuple(_flat(All, parts)))


def any_of(*parts: Condition) -> Condition:
    """A condition that holds when at least one part holds; nested ones are merged."""
    return Any(tuple(_flat(Any, parts)))


def two_of(*parts: Condition, says: str) -> Condition:
    """A condition that holds when at least two of the parts hold; it says itself as `says`."""
    return Any(tuple(first & second for first, second in combinations(parts, 2)), says)


def _flat(kind: type[All] | type[Any], parts: tuple[Condition, ...]) -> Iterator[Condition]:
    for part in parts:
        if isinstance(part, kind):
            yield from part.parts
        else:
            yield part


def in_turn(conditions: Iterable[Condition]) -> Callable[[Bits], Iterator[object]]:
    """One function that says of each of these conditions, one after the other, whether it holds."""
    return _function("yield", *conditions)


def _function(says: str, *conditions: Condition) -> Callable[[Bits], typing.Any]:
    """The function in Python that reads every answer once and says each condition."""
    read = dict.fromkeys(question.id for one in conditions for question in one.questions())
    lines = [f"{question} = answers[{question!r}]" for question in read]
    lines += [f"{says} {condition.python()}" for condition in conditions]
    made: dict[str, Callable[[Bits], typing.Any]] = {}
    exec("\n ".join(["def function(answers):", *lines]), made)  # noqa: S102 - our own text
    return made["function"]


ALWAYS = All(())
