"""What is asked: a question with its options, its versions, and the answers that count."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from rules.conditions import ALWAYS, UNKNOWN, Condition, Has, Without, any_of
from rules.language import _, either


class Part(Enum):
    """The four fixed parts of the check, in order: number and the name that the visitor sees."""

    FIRST = (1, "Eerst dit")
    PAIN = (2, "De pijn")
    MOVING = (3, "Bewegen en merken")
    YOU = (4, "Over u")

    def __init__(self, number: int, title: str) -> None:
        self.number = number
        self.title = title


class Option(NamedTuple):
    """One answer. `alone`: cannot be combined with another, like "geen van deze".

    `sign` says it as something to watch for, where it is a thing that can still happen.
    """

    id: str
    label: str
    hint: str = ""
    alone: bool = False
    sign: str = ""


DONT_KNOW = Option(UNKNOWN, "Weet ik niet", alone=True)
NONE_OF_THESE = Option("geen", "Nee, geen van deze", alone=True)
NOTHING = Option("geen", "Geen van deze", alone=True)


@dataclass(frozen=True, eq=False)
class Question:
    """A page of the check. Ids are content: they appear in addresses and never change meaning.

    `code` is its name in the clinical base, `short` names it in the overview and in rules,
    `missing` is what the visitor reads when nothing was chosen. For the proof: `worse` are chains
    of options, each one step worse than the last; `no` is the answer that says "no" or "none";
    `skipped` is why it is right that somebody is not asked, although the answer could matter.
    `since` is the day from which it is asked: a published case answered before that has no answer.
    """

    id: str
    code: str
    part: Part
    title: str
    short: str
    why: str
    missing: str
    options: tuple[Option, ...]
    asked_when: Condition = ALWAYS
    hint: str = ""
    worse: tuple[tuple[str, ...], ...] = ()
    no: str = ""
    since: date = date.min
    skipped: str = ""

    @cached_property
    def option_ids(self) -> frozenset[str]:
        """The ids of all options."""
        return frozenset(option.id for option in self.options)

    @cached_property
    def bits(self) -> dict[str, int]:
        """The bit of each option (its id), in the order of the page."""
        return {option.id: 1 << place for place, option in enumerate(self.options)}

    @cached_property
    def alone(self) -> int:
        """The bits of the options that go with no other."""
        return self.mask(option.id for option in self.options if option.alone)

    def mask(self, options: Iterable[str]) -> int:
        """The bits of these options together; what is no option of this question has none."""
        return sum(self.bits.get(option, 0) for option in set(options))

    def read(self, values: Collection[str]) -> int:
        """The bits of what somebody gave; one that no answer has for a stray or repeated value."""
        chosen = self.mask(values)
        return chosen if chosen.bit_count() == len(values) else 1 << len(self.options)

    def within(self, bits: int) -> tuple[Option, ...]:
        """The options with these bits, in the order of the page."""
        return tuple([option for option in self.options if bits & self.bits[option.id]])

    def is_(self, *options: str) -> Condition:
        """The condition that one of `options` was chosen; ValueError for an unknown one."""
        return Has(self, self._known(options))

    def without(self, *options: str) -> Condition:
        """The condition that this was answered and none of `options` chosen. For causes only."""
        return Without(self, self._known(options))

    def labels(self, options: Iterable[str]) -> str:
        """The labels of `options` in the order of the page; several stand in brackets."""
        chosen = [f"‘{_(option.label)}’" for option in self.options if option.id in options]
        if len(chosen) == 1:
            return chosen[0]
        return f"({either(chosen)})"

    def chosen(self, options: Iterable[str]) -> tuple[Option, ...]:
        """The options with these ids, in the order of the page."""
        wanted = frozenset(options)
        return tuple(option for option in self.options if option.id in wanted)

    def offered(self, answers: Answers) -> tuple[Option, ...]:
        """The options that the visitor can choose, given the earlier answers that count."""
        return self.within(self.open_to(answers.bits))

    def open_to(self, earlier: Mapping[str, int]) -> int:  # noqa: ARG002 - see OneOfChosen
        """The bits of the options that the visitor can choose, after these earlier answers."""
        return (1 << len(self.options)) - 1

    def allows(self, chosen: int, earlier: Mapping[str, int]) -> bool:
        """Are these bits a complete and allowed answer, after these earlier answers?"""
        several = chosen & (chosen - 1)
        clash = several and chosen & self.alone
        return bool(chosen) and not clash and not chosen & ~self.open_to(earlier)

    def problem(self, values: Collection[str], answers: Answers) -> str | None:
        """Why `values` is no answer to this question, in words; None when it is one."""
        if not values:
            return _(self.missing)
        chosen = self.read(values)
        if chosen & ~self.open_to(answers.bits):
            return _("Kies alleen uit de antwoorden op deze pagina.")
        return None if self.allows(chosen, answers.bits) else self._clash(chosen)

    def accepts(self, values: Iterable[str], answers: Answers) -> bool:
        """Is `values` a complete and allowed answer, given the earlier answers that count?"""
        return self.problem(tuple(values), answers) is None

    def _clash(self, chosen: int) -> str:
        """Why these several options do not go together."""
        raise NotImplementedError

    def _known(self, options: tuple[str, ...]) -> frozenset[str]:
        unknown = set(options) - self.option_ids
        if unknown or not options:
            raise ValueError(f"Question {self.id!r} has no option {sorted(unknown)}.")
        return frozenset(options)


class OneOf(Question):
    """A question with exactly one answer."""

    @cached_property
    def alone(self) -> int:
        return self.mask(self.option_ids)

    def _clash(self, chosen: int) -> str:  # noqa: ARG002
        return _("Kies één antwoord.")


@dataclass(frozen=True, eq=False)
class AnyOf(Question):
    """A question with one or more answers, some of which stand alone.

    With `each_worse` every option ticked is a step worse than leaving it.
    """

    each_worse: bool = field(default=False, kw_only=True)

    def _clash(self, chosen: int) -> str:
        label = _(self.within(chosen & self.alone)[0].label)
        return _("Kies óf ‘%(answer)s’, óf wat wel voor u geldt. Niet allebei.", answer=label)


@dataclass(frozen=True, eq=False)
class OneOfChosen(OneOf):
    """A question that offers what was chosen at the earlier question `of`, and "weet ik niet"."""

    of: AnyOf = field(kw_only=True)

    def open_to(self, earlier: Mapping[str, int]) -> int:
        places = self.of.within(earlier[self.of.id])
        return self.mask([UNKNOWN, *(option.id for option in places)])


@dataclass(frozen=True)
class Versions:
    """One subject that is asked in several versions, of which a visitor sees one at most."""

    questions: tuple[Question, ...]

    def is_(self, *options: str) -> Condition:
        """One of `options` was chosen in whichever version was asked."""
        return any_of(*(q.is_(*known) for q, known in self._offering(options)))

    def without(self, *options: str) -> Condition:
        """The version that was asked was answered, with none of `options`. For causes only."""
        return any_of(*(q.without(*known) for q, known in self._offering(options)))

    def _offering(self, options: tuple[str, ...]) -> list[tuple[Question, list[str]]]:
        pairs = [(q, [o for o in options if o in q.option_ids]) for q in self.questions]
        unknown = set(options) - {option for _, known in pairs for option in known}
        if unknown:
            raise ValueError(f"No version of {self.questions[0].id!r} offers {sorted(unknown)}.")
        return [(q, known) for q, known in pairs if known]


@dataclass(frozen=True)
class Answers:
    """The answers that count: per question id the bits of the chosen options, none for no answer.

    Every question has its place in `bits`: what a condition reads is always there.
    """

    bits: Mapping[str, int]

    def has(self, question: Question, options: Iterable[str]) -> bool:
        """Was one of `options` chosen at `question`? False when it was not answered."""
        return bool(self.bits[question.id] & question.mask(options))

    def chosen(self, question: Question) -> tuple[Option, ...]:
        """The options chosen at `question`, in the order of the page."""
        return question.within(self.bits[question.id])

    def __contains__(self, question: str) -> bool:
        return self.bits[question] > 0
