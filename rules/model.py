"""The kinds of thing that the clinical knowledge is made of; the knowledge itself stands beside it.

Questions are asked, red flags set a minimum urgency, causes are ordered by points. All of them
are frozen values with their Dutch text and their source beside the thing that they describe.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, IntEnum, StrEnum
from functools import cached_property
from typing import NamedTuple

from rules.conditions import ALWAYS, UNKNOWN, Condition, Has, Reader, Without, any_of
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


class Urgency(IntEnum):
    """What to do and how soon; the highest of all that apply wins."""

    SELF_CARE = 0
    PHYSIOTHERAPIST = 1
    GP = 2
    TODAY = 3
    URGENT = 4
    EMERGENCY = 5

    @property
    def id(self) -> str:
        """The Dutch id, used in answers, stories and the reviewer's book."""
        return ("zelfzorg", "fysiotherapeut", "huisarts", "vandaag", "spoed", "112")[self]

    @classmethod
    def of(cls, name: str) -> Urgency:
        """The urgency with Dutch id `name`; ValueError when there is none."""
        for urgency in cls:
            if urgency.id == name:
                return urgency
        raise ValueError(f"{name!r} is geen niveau; kies uit {', '.join(u.id for u in cls)}.")


class Grade(StrEnum):
    """How strong the evidence is: A to C for points, the others for the level of a red flag."""

    A = "cijfers uit onderzoek"
    B = "richtlijn, officiële patiënteninformatie of cohort"
    C = "klinische redenering of losse bron"
    GUIDELINE = "een richtlijn noemt deze urgentie"
    ANALOGY = "het gevaar staat in de bron, de urgentie is afgeleid"
    CONSENSUS = "consensus: geen bron gelezen"


@dataclass(frozen=True)
class Evidence:
    """Where a rule or statement comes from: its grade and the ids of its sources (sources.py)."""

    grade: Grade
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Statement:
    """One piece of patient information in Dutch (B1), with the ids of its sources."""

    text: str
    sources: tuple[str, ...]


def say(text: str, *sources: str) -> Statement:
    """A statement with its sources; none means clinical reasoning (`consensus`)."""
    return Statement(text, sources)


@dataclass(frozen=True)
class Option:
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

    def offered(self, answers: Reader) -> tuple[Option, ...]:  # noqa: ARG002 - see OneOfChosen
        """The options that the visitor can choose, given the earlier answers that count."""
        return self.options

    def offered_ids(self, answers: Reader) -> frozenset[str]:  # noqa: ARG002 - see OneOfChosen
        """The ids of the options that the visitor can choose."""
        return self.option_ids

    def problem(self, values: Sequence[str], answers: Reader) -> str | None:
        """Why `values` is no answer to this question, in words; None when it is one."""
        if not values:
            return _(self.missing)
        chosen = frozenset(values)
        if len(chosen) < len(values) or not chosen <= self.offered_ids(answers):
            return _("Kies alleen uit de antwoorden op deze pagina.")
        return self._clash(chosen) if len(chosen) > 1 else None

    def accepts(self, values: Iterable[str], answers: Reader) -> bool:
        """Is `values` a complete and allowed answer, given the earlier answers that count?"""
        return self.problem(tuple(values), answers) is None

    def _clash(self, chosen: frozenset[str]) -> str | None:
        """Why these several options do not go together; None when they do."""
        raise NotImplementedError

    def _known(self, options: tuple[str, ...]) -> frozenset[str]:
        unknown = set(options) - self.option_ids
        if unknown or not options:
            raise ValueError(f"Question {self.id!r} has no option {sorted(unknown)}.")
        return frozenset(options)


@dataclass(frozen=True, eq=False)
class OneOf(Question):
    """A question with exactly one answer."""

    def _clash(self, chosen: frozenset[str]) -> str | None:  # noqa: ARG002
        return _("Kies één antwoord.")


@dataclass(frozen=True, eq=False)
class AnyOf(Question):
    """A question with one or more answers, some of which stand alone.

    With `each_worse` every option ticked is a step worse than leaving it.
    """

    each_worse: bool = field(default=False, kw_only=True)

    def _clash(self, chosen: frozenset[str]) -> str | None:
        for option in self.options:
            if option.alone and option.id in chosen:
                label = _(option.label)
                return _(
                    "Kies óf ‘%(answer)s’, óf wat wel voor u geldt. Niet allebei.", answer=label
                )
        return None


@dataclass(frozen=True, eq=False)
class OneOfChosen(OneOf):
    """A question that offers what was chosen at the earlier question `of`, and "weet ik niet"."""

    of: AnyOf = field(kw_only=True)

    def offered(self, answers: Reader) -> tuple[Option, ...]:
        return tuple(
            option
            for option in self.options
            if option.id == UNKNOWN or answers.has(self.of.id, frozenset({option.id}))
        )

    def offered_ids(self, answers: Reader) -> frozenset[str]:
        return frozenset(option.id for option in self.offered(answers))


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


_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Answers:
    """The answers that count: per question id the ids of the chosen options."""

    chosen: Mapping[str, frozenset[str]]

    def has(self, question: str, options: frozenset[str]) -> bool:
        """Was one of `options` chosen at `question`? False when it was not answered."""
        return not self.chosen.get(question, _NONE).isdisjoint(options)

    def __contains__(self, question: str) -> bool:
        return question in self.chosen


class Contact(StrEnum):
    """Whom to call, where it is not the general practitioner alone."""

    GP = "huisarts"
    MIDWIFE = "verloskundige"
    HOSPITAL = "ziekenhuis"


@dataclass(frozen=True, eq=False)
class Reason:
    """Why somebody must be called, for a group of red flags.

    `behind` is what may be behind it, `why` why it cannot simply wait; `tell` is for the phone,
    `until` is what to do and leave until somebody has looked.
    """

    behind: Statement
    why: Statement
    tell: tuple[Statement, ...]
    until: tuple[Statement, ...]

    def __str__(self) -> str:
        return f"{_(self.behind.text)} {_(self.why.text)}"


@dataclass(frozen=True, eq=False)
class RedFlag:
    """A reason to call somebody. `level` is the least urgency that it forces.

    Without a level it only adds its reason, because another flag always forces as much.
    """

    id: str
    level: Urgency | None
    who: Condition
    when: Condition
    reason: Reason
    evidence: Evidence
    contact: Contact = Contact.GP

    @cached_property
    def condition(self) -> Condition:
        """For whom and when together."""
        return self.who & self.when


@dataclass(frozen=True, eq=False)
class Finding:
    """What speaks for (points > 0) or against (points < 0) a cause, said to the visitor."""

    points: int
    when: Condition
    text: str
    evidence: Evidence


@dataclass(frozen=True, eq=False)
class Care:
    """A treatment or a way to prevent complaints, from the clinic's page; id like T2 or P1."""

    id: str
    name: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, eq=False)
class Help:
    """A treatment or prevention as it applies to one cause: what it can do there."""

    care: Care
    statement: Statement


@dataclass(frozen=True, eq=False)
class Cause:
    """A pattern that answers can fit, with what a patient needs to know about it.

    `findings` is empty for a cause that is never scored. `places` are ids of pain locations.
    `call` is when to call a doctor, `step_up` when self-care has been tried for long enough.
    Causes with the same `block` are shown together under that name: answers cannot part them.
    `icpc` has only the codes that a source confirmed; none when no source did.
    """

    id: str
    name: str
    medical_name: str
    summary: str
    places: tuple[str, ...]
    what: tuple[Statement, ...]
    fits: tuple[Statement, ...]
    do: tuple[Statement, ...]
    avoid: tuple[Statement, ...]
    physiotherapist: tuple[Statement, ...]
    course: tuple[Statement, ...]
    call: tuple[Statement, ...]
    step_up: tuple[Statement, ...] = ()
    helps: tuple[Help, ...] = ()
    block: str = ""
    icpc: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement about this cause, in the order of its page."""
        return (
            *self.what,
            *self.fits,
            *self.do,
            *self.avoid,
            *self.physiotherapist,
            *(helps.statement for helps in self.helps),
            *self.course,
            *self.call,
            *self.step_up,
        )

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources behind the statements, each once."""
        return tuple(dict.fromkeys(name for said in self.statements for name in said.sources))


class Fit(NamedTuple):
    """How well the answers fit a cause: the points, and the findings that gave them."""

    cause: Cause
    points: int
    findings: tuple[Finding, ...]

    @property
    def supports(self) -> tuple[Finding, ...]:
        """The findings for the cause that have something to say."""
        return tuple(found for found in self.findings if found.points > 0 and found.text)

    @property
    def opposes(self) -> tuple[Finding, ...]:
        """The findings against it."""
        return tuple(found for found in self.findings if found.points < 0)


class Result(NamedTuple):
    """What follows from the answers that count.

    `flags` are all that fired, most urgent first; `base` is the reason of the base level;
    `causes` are those shown, best first, none for a `child`; `well` is the first of them where it
    fits well and stands clear of the rest.
    """

    urgency: Urgency
    flags: tuple[RedFlag, ...]
    base: str
    child: bool
    causes: tuple[Fit, ...]
    well: Fit | None

    @property
    def deciding(self) -> tuple[RedFlag, ...]:
        """The flags that set the urgency; empty when the base level did."""
        return tuple(flag for flag in self.flags if flag.level == self.urgency)
