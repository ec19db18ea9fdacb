"""A condition is a value made from questions; every read of an answer goes through `has`.

A condition holds only for answers that were given: nothing is true of a question that was not
answered, so one more answer never takes a red flag back. The one exception, `Without`, is for
the order of causes only. Because a condition is a value it can say itself in words, list the
questions that it reads, and tell which answers made it hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Protocol

from rules.language import _, either, together

UNKNOWN = "weetniet"


class Reader(Protocol):
    """Anything that knows answers: a visitor's, or every visitor's at once in a proof."""

    def has(self, question: str, options: frozenset[str]) -> bool:
        """Was one of `options` chosen at `question` (its id)? False when it was not answered."""


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

    def holds(self, answers: Reader) -> bool:
        """True when the answers meet this condition."""
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

    def holds(self, answers: Reader) -> bool:
        return answers.has(self.question.id, self.options)

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

    def holds(self, answers: Reader) -> bool:
        others = self.question.option_ids - self.options - {UNKNOWN}
        return answers.has(self.question.id, others) and not answers.has(
            self.question.id, self.options
        )

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

    def holds(self, answers: Reader) -> bool:
        for part in self.parts:  # noqa: SIM110 - half the time of all(): no generator
            if not part.holds(answers):
                return False
        return True

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

    def holds(self, answers: Reader) -> bool:
        for part in self.parts:  # noqa: SIM110 - half the time of any(): no generator
            if part.holds(answers):
                return True
        return False

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


ALWAYS = All(())
