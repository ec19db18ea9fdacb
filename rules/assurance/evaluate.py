"""How well the rules do on published cases: urgency against its band, causes against their class.

Every figure comes from the same two calls as a visitor's result, `follow` and `assess`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from typing import Any

from rules.assurance.cases import CLASSES, Case
from rules.knowledge.questions.first import CHILD
from rules.model import RedFlag, Result
from rules.reasoning.assess import assess

# A bruise is no trauma_fracture: to name it for a broken hip would be the wrong comfort.
CLASS_OF_CAUSE = {
    "gtps": "bursitis_gtps",
    "zenuw": "nerve",
    "bilpijn": "nerve",
    "meralgia": "nerve",
    "stenose": "nerve",
    "artrose": "osteoarthritis",
    "overbelasting": "overuse",
    "lies_adductor": "overuse",
    "dysplasie": "dysplasia",
    "fai_labrum": "other_nonserious",
    "snapping": "other_nonserious",
    "rug_si": "other_nonserious",
    "bekkenpijn": "other_nonserious",
    "kneuzing": "other_nonserious",
    "pav": "other_serious",
}
FRACTURE_FLAGS = ("RF01", "RF02", "RF03", "RF51", "RF56")  # falls, accidents, what tore
BY_FLAG = ("trauma_fracture", "other_serious")


def class_of_flag(flag: RedFlag) -> str:
    """The class that a fired flag stands for."""
    return "trauma_fracture" if flag.id.startswith(FRACTURE_FLAGS) else "other_serious"


@dataclass(frozen=True)
class Outcome:
    """One case with what the check made of it."""

    case: Case
    result: Result
    child: bool

    @property
    def names_cause(self) -> bool:
        """Is there a cause to name? Not for a child, nor where the case is silent about it."""
        return self.case.cause is not None and not self.child

    @property
    def safe(self) -> bool:
        """Is the level at least the least that is safe?"""
        return self.result.urgency >= self.case.minimum

    @property
    def over_triage(self) -> bool:
        """Is the level higher than a careful judge would go?"""
        return self.result.urgency > self.case.maximum

    @property
    def in_band(self) -> bool:
        """Neither unsafe nor over-triage."""
        return self.safe and not self.over_triage

    @cached_property
    def ranked(self) -> tuple[str, ...]:
        """The classes of the causes, best first."""
        return tuple(CLASS_OF_CAUSE[fit.cause.id] for fit in self.result.causes)

    @cached_property
    def by_flag(self) -> frozenset[str]:
        """The serious classes found: a flag of that group fired and the level is in band."""
        found = (class_of_flag(flag) for flag in self.result.flags) if self.in_band else ()
        return frozenset(found)

    def found(self, first: int, lenient: bool = True) -> bool:
        """Is the right class among the first so many? Lenient: an acceptable class is as good."""
        right = set(self.case.causes if lenient else self.case.causes[:1])
        return not right.isdisjoint(self.ranked[:first]) or not right.isdisjoint(self.by_flag)


def evaluate(cases: Iterable[Case]) -> tuple[Outcome, ...]:
    """Every case put to the check."""
    answered = ((case, case.path.answers) for case in cases)
    return tuple(Outcome(case, assess(given), CHILD.holds(given)) for case, given in answered)


Hit = Callable[[Outcome], bool]

URGENCY: dict[str, Hit] = {
    "safe": lambda outcome: outcome.safe,
    "over-triage": lambda outcome: outcome.over_triage,
    "in band": lambda outcome: outcome.in_band,
}
CAUSE: dict[str, Hit] = {
    "top-1 strict": lambda outcome: outcome.found(1, lenient=False),
    "top-3 strict": lambda outcome: outcome.found(3, lenient=False),
    "top-1 lenient": lambda outcome: outcome.found(1),
    "top-3 lenient": lambda outcome: outcome.found(3),
}


def share(hit: Hit, outcomes: Sequence[Outcome]) -> float:
    """The share of the outcomes with this hit, 0 to 1; 0 when there are none."""
    return sum(map(hit, outcomes)) / len(outcomes) if outcomes else 0.0


def by_class(outcomes: Sequence[Outcome]) -> dict[str, list[Outcome]]:
    """The outcomes by the class that the source names, without classes that have none."""
    sorted_out = {name: [o for o in outcomes if o.case.cause == name] for name in CLASSES}
    return {name: found for name, found in sorted_out.items() if found}


def class_average(hit: Hit, outcomes: Sequence[Outcome]) -> float | None:
    """The mean over the classes of their shares, so that a rare class weighs as much.

    None when there is no cause to name.
    """
    shares = [share(hit, found) for found in by_class(outcomes).values()]
    return sum(shares) / len(shares) if shares else None


def wilson(hits: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share; (0, 1) for none at all."""
    if not total:
        return 0.0, 1.0
    middle = (hits + z * z / 2) / (total + z * z)
    half = z / (total + z * z) * sqrt(hits * (total - hits) / total + z * z / 4)
    return max(0.0, middle - half), min(1.0, middle + half)


def with_cause(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Those with a cause to name."""
    return [outcome for outcome in outcomes if outcome.names_cause]


def not_hard(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Those in which the history tells an expert enough to name the cause."""
    return [outcome for outcome in outcomes if not outcome.case.hard]


def as_json(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The figures for other programs.

    top-1 and top-3 are adults whose case names a cause, lenient, class averages; None without any.
    `low` and `high` are the cases below and above their band.
    """
    named, clear = with_cause(outcomes), not_hard(with_cause(outcomes))
    first, third = CAUSE["top-1 lenient"], CAUSE["top-3 lenient"]
    return {
        "cases": len(outcomes),
        "safe": share(URGENCY["safe"], outcomes),
        "over_triage": share(URGENCY["over-triage"], outcomes),
        "in_band": share(URGENCY["in band"], outcomes),
        "top1": class_average(first, named),
        "top3": class_average(third, named),
        "top1_not_hard": class_average(first, clear),
        "top3_not_hard": class_average(third, clear),
        "low": [outcome.case.id for outcome in outcomes if not outcome.safe],
        "high": [outcome.case.id for outcome in outcomes if outcome.over_triage],
        "misses": [miss for outcome in outcomes for miss in misses(outcome)],
    }


def misses(outcome: Outcome) -> Iterator[dict[str, Any]]:
    """What went wrong in this case: its urgency, and where there is one its cause (lenient)."""
    kinds = [
        ("unsafe", not outcome.safe),
        ("over-triage", outcome.over_triage),
        ("not first", outcome.names_cause and not outcome.found(1) and outcome.found(3)),
        ("not in first three", outcome.names_cause and not outcome.found(3)),
    ]
    for kind in (kind for kind, missed in kinds if missed):
        yield {
            "case": outcome.case.id,
            "miss": kind,
            "band": [outcome.case.minimum.id, outcome.case.maximum.id],
            "level": outcome.result.urgency.id,
            "flags": [flag.id for flag in outcome.result.flags],
            "cause": list(outcome.case.causes),
            "ranked": [
                {"id": fit.cause.id, "class": CLASS_OF_CAUSE[fit.cause.id], "points": fit.points}
                for fit in outcome.result.causes
            ],
            "hard_from_history": outcome.case.hard,
        }


def report(outcomes: Sequence[Outcome]) -> str:
    """The figures for people: per group, per class, each miss, and the stories to read again."""
    groups = {
        "all": outcomes,
        "adults": [outcome for outcome in outcomes if not outcome.child],
        "not hard from history": not_hard(outcomes),
    }
    lines = [
        "No clinician has reviewed the urgency bounds of these cases.",
        "Causes: only of adults whose case names one. Serious classes and trauma_fracture "
        "count as found",
        "when a flag of that group fired and the level is in band. Intervals: Wilson 95 %.",
    ]
    for name, group in groups.items():
        lines += ["", *_group(name, group)]
    lines += ["", "MISSES", *(line for outcome in outcomes for line in _missed(outcome))]
    lines += _unread(outcomes)
    return "\n".join(lines)


def _group(name: str, outcomes: Sequence[Outcome]) -> Iterator[str]:
    named = with_cause(outcomes)
    yield f"{name.upper()}: {len(outcomes)} cases, {len(named)} with a cause to name"
    for title, hit in URGENCY.items():
        yield f"  {title:16}{_pooled(hit, outcomes)}"
    for title, hit in CAUSE.items():
        average = class_average(hit, named)
        if average is not None:
            yield f"  {title:16}{_pooled(hit, named)}   class average {average:6.1%}"
    if any(outcome.case.cause for outcome in outcomes):
        yield from _classes(outcomes)


def _classes(outcomes: Sequence[Outcome]) -> Iterator[str]:
    titles = "".join(f"{title:>15}" for title in (*URGENCY, *CAUSE))
    yield f"  {'class':17}{'cases':>6}{titles}"
    for cause, found in by_class(outcomes).items():
        shares = [share(hit, found) for hit in URGENCY.values()]
        shares += [share(hit, with_cause(found)) for hit in CAUSE.values()]
        known = len(URGENCY) + (len(CAUSE) if with_cause(found) else 0)
        row = "".join(f"{figure:>15.0%}" for figure in shares[:known])
        yield f"  {cause:17}{len(found):>6}{row}"


def _pooled(hit: Hit, outcomes: Sequence[Outcome]) -> str:
    hits = sum(map(hit, outcomes))
    low, high = wilson(hits, len(outcomes))
    return f"{share(hit, outcomes):6.1%}  ({low:.1%} to {high:.1%})  {hits} of {len(outcomes)}"


def _missed(outcome: Outcome) -> Iterator[str]:
    """The misses of a case, after its story: a miss is understood by reading what was told."""
    missed = list(misses(outcome))
    if missed:
        yield f"  {outcome.case.id}: {outcome.case.story}"
    for miss in missed:
        yield f"    {_miss(miss)}"


def _miss(miss: dict[str, Any]) -> str:
    hard = " (hard from history)" if miss["hard_from_history"] else ""
    flags = ", ".join(miss["flags"]) or "none"
    got = f"got {miss['level']}; flags fired: {flags}"
    if miss["miss"] in ("unsafe", "over-triage"):
        return f"{miss['miss']}: expected {' to '.join(miss['band'])}, {got}"
    ranked = ", ".join(f"{fit['id']} {fit['points']}" for fit in miss["ranked"]) or "none"
    return f"{miss['miss']}{hard}: expected {' or '.join(miss['cause'])}, ranked: {ranked}; {got}"


def _unread(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """The stories that were not read for a question, which counts for nothing until they are."""
    unread = {outcome.case.id: outcome.case.unread for outcome in outcomes if outcome.case.unread}
    if unread:
        yield from ("", "TO READ AGAIN for questions that are newer than the answers")
    for name, questions in unread.items():
        yield f"  {name}: {', '.join(question.id for question in questions)}"
