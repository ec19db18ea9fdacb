"""How well the rules do on published cases: urgency against its band, causes against their class.

Every figure comes from the same two calls as a visitor's result, `follow` and `assess`, on the
answers that `cases.tell` makes of the stated facts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from typing import Any

from rules.assurance.cases import CLASSES, Case, Told, tell
from rules.knowledge.questions.first import CHILD
from rules.model import RedFlag, Result
from rules.reasoning.assess import assess
from rules.reasoning.path import follow

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
FRACTURE_FLAGS = ("RF01", "RF02", "RF03", "RF51")  # and their letters: falls and accidents
BY_FLAG = ("trauma_fracture", "other_serious")


def class_of_flag(flag: RedFlag) -> str:
    """The class that a fired flag stands for."""
    return "trauma_fracture" if flag.id.startswith(FRACTURE_FLAGS) else "other_serious"


@dataclass(frozen=True)
class Outcome:
    """One case with what the check made of it."""

    case: Case
    told: Told
    result: Result
    child: bool

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
        right = {self.case.cause, *(self.case.also if lenient else ())}
        return not right.isdisjoint(self.ranked[:first]) or not right.isdisjoint(self.by_flag)


def evaluate(cases: Iterable[Case]) -> tuple[Outcome, ...]:
    """Every case told to the check."""
    return tuple(_outcome(case) for case in cases)


def _outcome(case: Case) -> Outcome:
    told = tell(case)
    answers = follow(told.answers, assume_unknown=True).answers
    return Outcome(case, told, assess(answers), CHILD.holds(answers))


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


def class_average(hit: Hit, outcomes: Sequence[Outcome]) -> float:
    """The mean over the classes of their shares, so that a rare class weighs as much."""
    shares = [share(hit, found) for found in by_class(outcomes).values()]
    return sum(shares) / len(shares) if shares else 0.0


def wilson(hits: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share; (0, 1) for none at all."""
    if not total:
        return 0.0, 1.0
    middle = (hits + z * z / 2) / (total + z * z)
    half = z / (total + z * z) * sqrt(hits * (total - hits) / total + z * z / 4)
    return max(0.0, middle - half), min(1.0, middle + half)


def adults(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Those with causes: for a child none is ranked."""
    return [outcome for outcome in outcomes if not outcome.child]


def not_hard(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Those in which the history tells an expert enough to name the cause."""
    return [outcome for outcome in outcomes if not outcome.case.hard]


def as_json(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The figures for other programs; top-1 and top-3 are adults, lenient, class averages."""
    grown, clear = adults(outcomes), not_hard(adults(outcomes))
    first, third = CAUSE["top-1 lenient"], CAUSE["top-3 lenient"]
    return {
        "cases": len(outcomes),
        "safe": share(URGENCY["safe"], outcomes),
        "over_triage": share(URGENCY["over-triage"], outcomes),
        "in_band": share(URGENCY["in band"], outcomes),
        "top1": class_average(first, grown),
        "top3": class_average(third, grown),
        "top1_not_hard": class_average(first, clear),
        "top3_not_hard": class_average(third, clear),
        "misses": [miss for outcome in outcomes for miss in misses(outcome)],
    }


def misses(outcome: Outcome) -> Iterator[dict[str, Any]]:
    """What went wrong in this case: its urgency, and for an adult its cause (lenient)."""
    kinds = [
        ("unsafe", not outcome.safe),
        ("over-triage", outcome.over_triage),
        ("not first", not outcome.child and not outcome.found(1) and outcome.found(3)),
        ("not in first three", not outcome.child and not outcome.found(3)),
    ]
    for kind in (kind for kind, missed in kinds if missed):
        yield {
            "case": outcome.case.id,
            "miss": kind,
            "band": [outcome.case.minimum.id, outcome.case.maximum.id],
            "level": outcome.result.urgency.id,
            "flags": [flag.id for flag in outcome.result.flags],
            "cause": [outcome.case.cause, *outcome.case.also],
            "ranked": [
                {"id": fit.cause.id, "class": CLASS_OF_CAUSE[fit.cause.id], "points": fit.points}
                for fit in outcome.result.causes
            ],
            "hard_from_history": outcome.case.hard,
            "unused": list(outcome.told.unused),
        }


def report(outcomes: Sequence[Outcome]) -> str:
    """The figures for people: per group, per class, each miss, and the facts left unused."""
    groups = {
        "all": outcomes,
        "adults": adults(outcomes),
        "not hard from history": not_hard(outcomes),
    }
    lines = [
        "No clinician has reviewed the urgency bounds of these cases.",
        "Causes: adults only, for a child none is ranked. Serious classes and trauma_fracture "
        "count as found",
        "when a flag of that group fired and the level is in band. Intervals: Wilson 95 %.",
    ]
    for name, group in groups.items():
        lines += ["", *_group(name, group)]
    lines += ["", "MISSES", *(_miss(miss) for outcome in outcomes for miss in misses(outcome))]
    lines += ["", "FACTS NOT USED", *_remarks((o.case.id, o.told.unused) for o in outcomes)]
    lines += ["", "ASSUMED", *_remarks((o.case.id, o.told.assumed) for o in outcomes)]
    return "\n".join(lines)


def _group(name: str, outcomes: Sequence[Outcome]) -> Iterator[str]:
    grown = adults(outcomes)
    yield f"{name.upper()}: {len(outcomes)} cases, {len(grown)} of adults"
    for title, hit in URGENCY.items():
        yield f"  {title:16}{_pooled(hit, outcomes)}"
    for title, hit in CAUSE.items():
        average = class_average(hit, grown)
        yield f"  {title:16}{_pooled(hit, grown)}   class average {average:6.1%}"
    titles = "".join(f"{title:>15}" for title in (*URGENCY, *CAUSE))
    yield f"  {'class':17}{'cases':>6}{titles}"
    for cause, found in by_class(outcomes).items():
        shares = [share(hit, found) for hit in URGENCY.values()]
        shares += [share(hit, adults(found)) for hit in CAUSE.values()]
        known = len(URGENCY) + (len(CAUSE) if adults(found) else 0)
        row = "".join(f"{figure:>15.0%}" for figure in shares[:known])
        yield f"  {cause:17}{len(found):>6}{row}"


def _pooled(hit: Hit, outcomes: Sequence[Outcome]) -> str:
    hits = sum(map(hit, outcomes))
    low, high = wilson(hits, len(outcomes))
    return f"{share(hit, outcomes):6.1%}  ({low:.1%} to {high:.1%})  {hits} of {len(outcomes)}"


def _miss(miss: dict[str, Any]) -> str:
    band, flags = " to ".join(miss["band"]), ", ".join(miss["flags"]) or "none"
    hard = " (hard from history)" if miss["hard_from_history"] else ""
    start = f"  {miss['case']} {miss['miss']}{hard}: "
    if miss["miss"] in ("unsafe", "over-triage"):
        return f"{start}expected {band}, got {miss['level']}; flags fired: {flags}"
    ranked = ", ".join(f"{fit['id']} {fit['points']}" for fit in miss["ranked"]) or "none"
    classes = " or ".join(miss["cause"])
    return f"{start}expected {classes}, ranked: {ranked}; {miss['level']}, flags fired: {flags}"


def _remarks(remarks: Iterable[tuple[str, tuple[str, ...]]]) -> list[str]:
    return [f"  {name}: {'; '.join(said)}" for name, said in remarks if said]
