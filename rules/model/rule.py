"""What follows: urgency, red flags with their reasons, causes with their findings, the result."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import NamedTuple

from rules.conditions import ALWAYS, Condition
from rules.language import _


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


class Evidence(NamedTuple):
    """Where a rule or statement comes from: its grade and the ids of its sources (sources.py)."""

    grade: Grade
    sources: tuple[str, ...] = ()


class Statement(NamedTuple):
    """One piece of patient information in Dutch (B1), with the ids of its sources."""

    text: str
    sources: tuple[str, ...]


def say(text: str, *sources: str) -> Statement:
    """A statement with its sources; none means clinical reasoning (`consensus`)."""
    return Statement(text, sources)


class Contact(StrEnum):
    """Whom to call, where it is not the general practitioner alone."""

    GP = "huisarts"
    MIDWIFE = "verloskundige"
    HOSPITAL = "ziekenhuis"


@dataclass(frozen=True, eq=False)
class Reason:
    """Why somebody must be called, for a group of red flags.

    `behind` is what may be behind it, `why` why it cannot simply wait; `tell` is for the phone,
    `until` is what to do and leave until somebody has looked. `with_causes`: a cause that fits the
    answers may stand below it; where it would say something else than this reason, none does.
    """

    behind: Statement
    why: Statement
    tell: tuple[Statement, ...]
    until: tuple[Statement, ...]
    with_causes: bool = False

    def __str__(self) -> str:
        return f"{_(self.behind.text)} {_(self.why.text)}"


@dataclass(frozen=True, eq=False)
class RedFlag:
    """A reason to call somebody. `level` is the least urgency that it forces.

    Without a level it only adds its reason, because another flag always forces as much.
    `until_eight`: in the night it can wait for 8 o'clock, where every flag that decides can.
    """

    id: str
    level: Urgency | None
    who: Condition
    when: Condition
    reason: Reason
    evidence: Evidence
    contact: Contact = Contact.GP
    until_eight: bool = False

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


class Care(NamedTuple):
    """A treatment or a way to prevent complaints, from the clinic's page; id like T2 or P1."""

    id: str
    name: str
    statements: tuple[Statement, ...]


class Help(NamedTuple):
    """A treatment or prevention as it applies to one cause: what it can do there."""

    care: Care
    statement: Statement


@dataclass(frozen=True, eq=False)
class Cause:
    """A pattern that answers can fit, with what a patient needs to know about it.

    `findings` is empty for a cause that is never scored. `places` are ids of pain locations.
    `call` is when to call a doctor, `step_up` when self-care has been tried for long enough.
    Causes with the same `block` are shown together under that name: answers cannot part them.
    However many points it has, it is only named to who meets `shown_when`.
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
    shown_when: Condition = ALWAYS

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
    `causes` are those that fit, best first, none for a `child`; `well` is the first of them where
    it fits well and stands clear of the rest.
    """

    urgency: Urgency
    flags: tuple[RedFlag, ...]
    base: str
    child: bool
    causes: tuple[Fit, ...]
    well: Fit | None

    @property
    def names_causes(self) -> bool:
        """Not from `vandaag` up, nor beside a reason to call that says something else."""
        beside = all(flag.reason.with_causes for flag in self.deciding)
        return self.urgency < Urgency.GP or (self.urgency is Urgency.GP and beside)

    @property
    def deciding(self) -> tuple[RedFlag, ...]:
        """The flags that set the urgency; empty when the base level did."""
        return tuple(flag for flag in self.flags if flag.level == self.urgency)
